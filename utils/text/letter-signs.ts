/** Rows of framed letters that NFKC does not touch or leaves in brackets, and of flags' letters: where A stands. */
const ROWS: readonly (readonly [first: number, letter: string])[] = [
  [0x249c, 'a'], // ⒜
  [0x1f110, 'A'], // 🄐
  [0x1f150, 'A'], // 🅐
  [0x1f170, 'A'], // 🅰
  [0x1f1e6, 'A'], // 🇦
];
/** Small capitals and letters of other alphabets of the Latin script, each before the one it looks like. */
const PAIRS = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡgıiȷjʋvɩi';
const ALIKE: ReadonlyMap<number, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS.charCodeAt(i * 2), PAIRS[i * 2 + 1]!]),
);

/**
 * The ASCII letter that a framed or a small-capital one stands for, else `null`.
 *
 * @see Unicode Technical Standard #39, confusables
 */
export function letterOf(code: number): string | null {
  const alike = ALIKE.get(code);
  if (alike !== undefined) return alike;
  const row = ROWS.find(([first]) => code >= first && code < first + 26);
  return row ? String.fromCharCode(row[1].charCodeAt(0) + code - row[0]) : null;
}
