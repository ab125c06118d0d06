import { digitOf } from './digit-signs';
import { type View, viewWriter } from './view';

/** Signs that nobody sees: without a width, joiners, direction marks, selectors, the keycap's frame. */
const INVISIBLE =
  /^(?:\u00AD|\u034F|\u061C|\u180E|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F]|[\uFE00-\uFE0F]|\uFEFF|\u20E3)$/;
const PLAIN = /^[\x00-\x7E\u4E00-\u9FFF\u3001\u3002]*$/;
/** How many signs to remember: more than a chat uses, few enough to forget about. */
const REMEMBERED = 4096;
const seen = new Map<string, string>();

/**
 * Undoes disguises that put one sign for another: full width, circled, bracketed, keycap, mathematical,
 * raised and lowered digits, digits of other scripts; drops what nobody sees.
 */
export function fold(typed: string): View {
  if (PLAIN.test(typed)) return { text: typed, starts: null, ends: null };
  const writer = viewWriter();
  for (let at = 0; at < typed.length; ) {
    const code = typed.codePointAt(at)!;
    const end = at + (code > 0xffff ? 2 : 1);
    const read = foldSign(code, typed.slice(at, end));
    if (read === '') writer.stretch(end);
    else writer.put(read, at, end);
    at = end;
  }
  return writer.view();
}

function foldSign(code: number, sign: string): string {
  if (code < 0x7f || (code >= 0x4e00 && code <= 0x9fff)) return sign;
  // Full-width forms of ASCII stand in ASCII's order.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const known = seen.get(sign);
  if (known !== undefined) return known;
  const read = foldRare(code, sign);
  if (seen.size < REMEMBERED) seen.set(sign, read);
  return read;
}

function foldRare(code: number, sign: string): string {
  if (INVISIBLE.test(sign)) return '';
  const digit = digitOf(code, sign);
  if (digit !== null) return digit;
  const folded = sign.normalize('NFKC');
  // Longer forms (㍿, ½) would shift the text for nothing.
  return folded.length <= 2 ? folded : sign;
}
