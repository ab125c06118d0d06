import type { View } from './view';

/** Signs without a width, joiners, direction marks, variation selectors, the keycap frame. */
const INVISIBLE =
  /\u00AD|\u034F|\u061C|\u180E|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F]|[\uFE00-\uFE0F]|\uFEFF|\u20E3/u;
const PLAIN = /^[\x20-\x7E\u4E00-\u9FFF]*$/;
/** Digits that NFKC leaves with brackets or dots, or does not touch: first of each row is its zero or one. */
const ROWS: readonly (readonly [first: number, digit: number, last: number])[] = [
  [0x2474, 1, 0x247c], // ⑴
  [0x2488, 1, 0x2490], // ⒈
  [0x2776, 1, 0x277e], // ❶
  [0x2780, 1, 0x2788], // ➀
  [0x278a, 1, 0x2792], // ➊
  [0x24f5, 1, 0x24fd], // ⓵
  [0x3220, 1, 0x3228], // ㈠
  [0x3280, 1, 0x3288], // ㊀
];
const ZEROS: ReadonlySet<number> = new Set([0x24ff, 0x1f10b, 0x1f10c]);

/**
 * Undoes disguises that keep one sign for one: full width, circled, bracketed, keycap, mathematical,
 * raised and lowered digits, digits of other scripts; drops what has no width.
 */
export function fold(typed: string): View {
  if (PLAIN.test(typed)) return asTyped(typed);
  const view: View = { text: '', starts: [], ends: [] };
  for (let at = 0; at < typed.length; ) {
    const code = typed.codePointAt(at)!;
    const end = at + (code > 0xffff ? 2 : 1);
    for (const unit of foldSign(code, typed.slice(at, end))) {
      view.text += unit;
      view.starts.push(at);
      view.ends.push(end);
    }
    at = end;
  }
  return view;
}

function asTyped(typed: string): View {
  const starts = Array.from({ length: typed.length }, (_, i) => i);
  return { text: typed, starts, ends: starts.map((i) => i + 1) };
}

/** What one sign reads as, in UTF-16 code units. */
function foldSign(code: number, sign: string): Iterable<string> {
  if (code < 0x7f || (code >= 0x4e00 && code <= 0x9fff)) return sign;
  if (INVISIBLE.test(sign)) return '';
  if (ZEROS.has(code)) return '0';
  const row = ROWS.find(([first, , last]) => code >= first && code <= last);
  if (row) return String(row[1] + code - row[0]);
  if (/\p{Nd}/u.test(sign)) return decimalDigit(code);
  const folded = sign.normalize('NFKC');
  // Longer forms (㍿, ½) would shift the text for nothing.
  return folded.length <= 2 ? units(folded) : units(sign);
}

/** Unicode keeps the ten digits of a script in a row that starts at a multiple of two with its zero. */
function decimalDigit(code: number): string {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

function units(text: string): string[] {
  return text.split('');
}
