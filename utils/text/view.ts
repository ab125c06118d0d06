/**
 * A text as a detector reads it, with the way back to the text as typed.
 *
 * `starts[i]` and `ends[i]` are where the i-th UTF-16 code unit of `text` begins and ends in the typed text.
 */
export interface View {
  text: string;
  starts: number[];
  ends: number[];
}

/** The typed span of `[start, end)` in the view. */
export function typedSpan(view: View, start: number, end: number): { start: number; end: number } {
  return { start: view.starts[start]!, end: view.ends[end - 1]! };
}
