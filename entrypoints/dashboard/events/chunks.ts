/** Where the entries of a list begin that is read chunk by chunk: chunk `i` holds entries `starts[i]` to before `starts[i + 1]`. */
export interface Chunks {
  /** Index of the first entry of each known chunk; the last is where the unread begins. */
  starts: readonly number[];
  /** What each chunk, and the next unread one, is older than, in milliseconds since the Unix epoch. */
  before: readonly number[];
  /** Whether nothing is unread. */
  done: boolean;
}

/** Nothing is read yet. */
export const UNREAD: Chunks = { starts: [0], before: [Number.POSITIVE_INFINITY], done: false };

/**
 * What is known once the next chunk is read.
 *
 * Of a full chunk the last moment is left to the next one, as there may be more of that moment.
 *
 * @param ats Moments of the entries read, newest first.
 * @param limit How many were asked for.
 * @returns The chunks, and how many of the entries belong to this one.
 */
export function append(chunks: Chunks, ats: readonly number[], limit: number): [Chunks, number] {
  const start = chunks.starts.at(-1)!;
  const full = ats.length >= limit;
  const last = ats.at(-1)!;
  const whole = full ? ats.filter((at) => at > last).length : ats.length;
  // All of one moment: taken as they are, or the list would never go on.
  const kept = whole === 0 ? ats.length : whole;
  const next = kept < ats.length ? ats[kept - 1]! : last;
  return [
    {
      starts: [...chunks.starts, start + kept],
      before: full ? [...chunks.before, next] : chunks.before,
      done: !full,
    },
    kept,
  ];
}

/** Which known chunks hold entries `from` to before `to`. */
export function chunksWithin({ starts }: Chunks, from: number, to: number): number[] {
  return starts
    .slice(0, -1)
    .flatMap((start, i) => (start < to && starts[i + 1]! > from ? [i] : []));
}
