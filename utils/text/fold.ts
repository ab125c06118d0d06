import { digitOf, letterOf } from './digit-signs';
import { type View, viewWriter } from './view';

/** Signs that nobody sees, or that only strike or frame the one before: joiners, selectors, keycaps. */
const INVISIBLE =
  /^(?:\u00AD|[\u0334-\u0338]|\u034F|\u061C|\u180E|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F]|[\u20D0-\u20E5]|[\uFE00-\uFE0F]|\uFEFF)$/;
/** Signs of common chats that stay as they are, unit for unit: ASCII, Chinese, emoji; full width aside. */
const SIMPLE =
  /^[\x00-\x7E\u3001\u3002\u4E00-\u9FFF\uFF01-\uFF5E\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}]*$/u;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
/** How many signs to remember: more than a chat uses, few enough to forget about. */
const REMEMBERED = 4096;
const seen = new Map<string, string>();

/**
 * Undoes disguises that put one sign for another: full width, circled, bracketed, keycap, mathematical,
 * raised and lowered digits, digits of other scripts; drops what nobody sees.
 */
export function fold(typed: string): View {
  if (SIMPLE.test(typed))
    return { text: typed.replace(FULL_WIDTH, halfWidth), starts: null, ends: null };
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

/** Full-width forms of ASCII stand in ASCII's order. */
function halfWidth(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}

function foldSign(code: number, sign: string): string {
  if (code < 0x7f || (code >= 0x4e00 && code <= 0x9fff)) return sign;
  const known = seen.get(sign);
  if (known !== undefined) return known;
  const read = foldRare(code, sign);
  if (seen.size < REMEMBERED) seen.set(sign, read);
  return read;
}

function foldRare(code: number, sign: string): string {
  if (INVISIBLE.test(sign)) return '';
  const read = digitOf(code, sign) ?? letterOf(code);
  if (read !== null) return read;
  const folded = sign.normalize('NFKC');
  // Longer forms (㍿, ½) would shift the text for nothing.
  return folded.length <= 2 ? folded : sign;
}
