/** Rows of signs for 1–9 that NFKC leaves in brackets or with dots, or does not touch: first and last. */
const ROWS: readonly (readonly [first: number, last: number])[] = [
  [0x2474, 0x247c], // ⑴
  [0x2488, 0x2490], // ⒈
  [0x24f5, 0x24fd], // ⓵
  [0x2776, 0x277e], // ❶
  [0x2780, 0x2788], // ➀
  [0x278a, 0x2792], // ➊
  [0x3220, 0x3228], // ㈠
  [0x3280, 0x3288], // ㊀
];
const ZEROS: ReadonlySet<number> = new Set([0x24ff, 0x1f10b, 0x1f10c]);
const DECIMAL = /\p{Nd}/u;

/**
 * The ASCII digit that a sign of another kind stands for, else `null`.
 *
 * @see Unicode Character Database, general category Nd: the ten digits of a script stand in a row
 */
export function digitOf(code: number, sign: string): string | null {
  if (ZEROS.has(code)) return '0';
  for (const [first, last] of ROWS)
    if (code >= first && code <= last) return String(code - first + 1);
  return DECIMAL.test(sign) ? decimalOf(code) : null;
}

/** Rows of framed letters that NFKC does not touch, and of flags' letters: where A stands. */
const LETTER_ROWS = [0x1f150, 0x1f170, 0x1f1e6];

/** The ASCII letter that a framed one stands for, else `null`. */
export function letterOf(code: number): string | null {
  const first = LETTER_ROWS.find((a) => code >= a && code < a + 26);
  return first === undefined ? null : String.fromCharCode(0x41 + code - first);
}

function decimalOf(code: number): string {
  // Five rows of mathematical digits follow one another without a gap.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let zero = code;
  while (code - zero < 9 && DECIMAL.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
