/** Words for digits, with one digit at least. */
const SPELLED =
  /(?<![a-z0-9])(?=[a-z]{0,4}[0137])(?:z[e3]r[o0]|[o0]n[e3]|tw[o0]|thr[e3]{2}|f[o0]ur|f[i1]v[e3]|s[i1]x|s[e3]v[e3]n|[e3][i1]gh[t7]|n[i1]n[e3])(?![a-z])/g;
const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 7: 't' };

/** Whether a text has an English word for a digit with digits for its letters. */
export function hasLeet(lower: string): boolean {
  return lower.search(SPELLED) >= 0;
}

/** The text with letters put for the digits in English words for digits (thr33, f0ur); of the same length. */
export function withoutLeet(lower: string): string {
  return lower.replace(SPELLED, (word) => word.replace(/\d/g, (digit) => LETTERS[digit] ?? digit));
}
