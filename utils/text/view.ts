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

/** What stands in for `[start, end)` of a view; all of it for all of that. */
export interface Change {
  start: number;
  end: number;
  units: string;
}

/** The view with changes made: in order, none overlapping another. */
export function changed(view: View, changes: readonly Change[]): View {
  if (changes.length === 0) return view;
  const writer = viewWriter();
  let at = 0;
  for (const { start, end, units } of changes) {
    writer.copy(view, at, start);
    const typed = typedSpan(view, start, end);
    writer.put(units, typed.start, typed.end);
    at = end;
  }
  writer.copy(view, at, view.text.length);
  return writer.view();
}

/** Collects a view piece by piece. */
export interface ViewWriter {
  /** Adds `units`, all of which stand for the typed `[start, end)`. */
  put(units: string, start: number, end: number): void;
  /** Adds `[start, end)` of another view as it is. */
  copy(from: View, start: number, end: number): void;
  /** Lets the last unit reach to `end`: what follows it belongs to it. */
  stretch(end: number): void;
  /** The last unit, else nothing. */
  last(): string;
  /** Puts another unit for the last one. */
  amend(unit: string): void;
  view(): View;
}

/** A writer of a new, empty view. */
export function viewWriter(): ViewWriter {
  // Joined at the end: looking at the last unit of a text that grows costs its whole length.
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    put(units, start, end) {
      parts.push(units);
      for (let i = 0; i < units.length; i++) {
        starts.push(start);
        ends.push(end);
      }
    },
    copy(from, start, end) {
      if (start < end) parts.push(from.text.slice(start, end));
      for (let i = start; i < end; i++) {
        starts.push(from.starts?.[i] ?? i);
        ends.push(from.ends?.[i] ?? i + 1);
      }
    },
    stretch(end) {
      if (ends.length > 0) ends[ends.length - 1] = end;
    },
    last: () => parts.at(-1)?.at(-1) ?? '',
    amend(unit) {
      parts.push((parts.pop() ?? '').slice(0, -1) + unit);
    },
    view: () => ({ text: parts.join(''), starts, ends }),
  };
}
