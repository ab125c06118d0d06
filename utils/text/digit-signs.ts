/** Rows of signs for numbers that NFKC leaves in brackets or with dots, or does not touch. */
const ROWS: readonly (readonly [first: number, last: number, value: number])[] = [
  [0x2474, 0x2487, 1], // ⑴ to ⒇
  [0x2488, 0x249b, 1], // ⒈ to ⒛
  [0x24eb, 0x24f4, 11], // ⓫ to ⓴
  [0x24f5, 0x24fe, 1], // ⓵ to ⓾
  [0x24ff, 0x24ff, 0], // ⓿
  [0x2776, 0x277f, 1], // ❶ to ❿
  [0x2780, 0x2789, 1], // ➀ to ➉
  [0x278a, 0x2793, 1], // ➊ to ➓
  [0x3021, 0x3029, 1], // 〡 to 〩, Suzhou numerals
  [0x3220, 0x3229, 1], // ㈠ to ㈩
  [0x3280, 0x3289, 1], // ㊀ to ㊉
  [0x1f100, 0x1f100, 0], // 🄀
  [0x1f101, 0x1f10a, 0], // 🄁 to 🄊
  [0x1f10b, 0x1f10b, 0], // 🄋
  [0x1f10c, 0x1f10c, 0], // 🄌
  [0x1f51f, 0x1f51f, 10], // 🔟
];
const DECIMAL = /^\p{Nd}$/u;
/** Roman numerals with a sign of their own: Ⅰ to Ⅸ, ⅰ to ⅸ. */
const ROMAN_ROWS = [0x2160, 0x2170];

/**
 * The ASCII digits that a sign of another kind stands for, else `null`.
 *
 * @see Unicode Character Database, general category Nd: the ten digits of a script stand in a row
 */
export function digitOf(code: number, sign: string): string | null {
  for (const [first, last, value] of ROWS)
    if (code >= first && code <= last) return String(code - first + value);
  return DECIMAL.test(sign) ? decimalOf(code) : null;
}

/** Rows may follow one another without a gap, as the five of mathematical digits do. */
function decimalOf(code: number): string {
  let first = code;
  while (DECIMAL.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

/** The ASCII digit of a sign for a Roman numeral, else `null`. */
export function romanOf(code: number): string | null {
  const first = ROMAN_ROWS.find((one) => code >= one && code < one + 9);
  return first === undefined ? null : String(code - first + 1);
}
