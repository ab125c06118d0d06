/**
 * A text as a detector reads it, with the way back to the text as typed.
 *
 * `starts[i]` and `ends[i]` are where the i-th UTF-16 code unit of `text` begins and ends in the typed
 * text; `null` when nothing has moved.
 */
export interface View {
  text: string;
  starts: readonly number[] | null;
  ends: readonly number[] | null;
}

/** The typed span of `[start, end)` in the view; `end` is past `start`. */
export function typedSpan(view: View, start: number, end: number): { start: number; end: number } {
  return { start: view.starts?.[start] ?? start, end: view.ends?.[end - 1] ?? end };
}

/** Collects a view piece by piece. */
export interface ViewWriter {
  /** Adds `units`, all of which stand for the typed `[start, end)`. */
  put(units: string, start: number, end: number): void;
  /** Adds `[start, end)` of another view as it is. */
  copy(from: View, start: number, end: number): void;
  /** Lets the last unit reach to `end`: what follows it belongs to it. */
  stretch(end: number): void;
  view(): View;
}

/** A writer of a new, empty view. */
export function viewWriter(): ViewWriter {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    put(units, start, end) {
      text += units;
      for (let i = 0; i < units.length; i++) {
        starts.push(start);
        ends.push(end);
      }
    },
    copy(from, start, end) {
      text += from.text.slice(start, end);
      for (let i = start; i < end; i++) {
        starts.push(from.starts?.[i] ?? i);
        ends.push(from.ends?.[i] ?? i + 1);
      }
    },
    stretch(end) {
      if (ends.length > 0) ends[ends.length - 1] = end;
    },
    view: () => ({ text, starts, ends }),
  };
}
