/**
 * A pattern that ends right before the place where it is asked. It reads backwards from there, so it fails at
 * the first wrong sign; one that ends with `$` would begin anew at every sign before.
 */
export function endsBefore(pattern: string): RegExp {
  return new RegExp(`(?<=${pattern})`, 'y');
}

/** A pattern that begins at the place where it is asked. */
export function beginsAt(pattern: string): RegExp {
  return new RegExp(pattern, 'y');
}

/** Whether a pattern made by `endsBefore` or `beginsAt` fits at a place of a text. */
export function fitsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
