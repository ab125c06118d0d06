import { digitOf, romanOf } from './digit-signs';
import { letterOf } from './letter-signs';
import { ACCENT, HALF, kindAt, kindOf, kindsIn, RARE, WIDE } from './signs';
import { type View, type ViewWriter, viewWriter } from './view';

/** Signs that nobody sees, or that only strike or frame the one before: joiners, selectors, keycaps. */
const INVISIBLE = /^(?:\p{Default_Ignorable_Code_Point}|\p{Me}|[\u0334-\u0338])$/u;
const BLANK_BRAILLE = '\u2800';
const LETTER = /\p{L}/u;
/** Before digits it is a letter often enough: 加Ⅴ138… */
const ROMAN_LETTER = '5';
/** How many signs to remember: more than a chat uses, few enough to forget about. */
const REMEMBERED = 4096;
const seen = new Map<string, string>();

/**
 * Undoes disguises that put one sign for another: full width, circled, bracketed, keycap, mathematical,
 * raised and lowered digits, digits of other scripts, framed letters, small capitals; drops what nobody
 * sees, and marks piled on digits.
 *
 * @param has The kinds of signs in the text, where known.
 */
export function fold(typed: string, has = kindsIn(typed)): View {
  if (!(has & RARE)) {
    return { text: has & WIDE ? halfWidth(typed) : typed, starts: null, ends: null };
  }
  const from: View = { text: typed, starts: null, ends: null };
  const writer = viewWriter();
  let copied = 0;
  for (let at = 0; at < typed.length; at++) {
    if (!(kindAt(typed, at) & (RARE | WIDE | HALF))) continue;
    writer.copy(from, copied, at);
    copied = foldSign(typed, at, writer);
    at = copied - 1;
  }
  writer.copy(from, copied, typed.length);
  return writer.view();
}

/** Full-width forms of ASCII stand in ASCII's order. */
function halfWidth(typed: string): string {
  let text = '';
  let copied = 0;
  for (let at = 0; at < typed.length; at++) {
    const code = typed.charCodeAt(at);
    if (!(kindOf(code) & WIDE)) continue;
    text += typed.slice(copied, at) + (code === 0x3000 ? ' ' : String.fromCharCode(code - 0xfee0));
    copied = at + 1;
  }
  return text + typed.slice(copied);
}

/** Folds the sign at `at`, and says where it ends. */
function foldSign(typed: string, at: number, writer: ViewWriter): number {
  const code = typed.codePointAt(at)!;
  const end = at + (code > 0xffff ? 2 : 1);
  const read = romanIn(typed, code, end, writer.last()) ?? foldKnown(code, typed.slice(at, end));
  if (read === '') writer.stretch(end);
  else if (kindAt(read, 0) & ACCENT) addAccent(read, end, writer);
  else writer.put(read, at, end);
  return end;
}

/** An accent makes one letter with its letter, as typed at once; on anything else it is ornament. */
function addAccent(accent: string, end: number, writer: ViewWriter): void {
  const last = writer.last();
  const letter = (last + accent).normalize('NFC');
  if (letter.length === 1 && LETTER.test(last)) writer.amend(letter);
  writer.stretch(end);
}

/** The digit of a Roman numeral's sign among digits; what stands first must not be the letter V. */
function romanIn(typed: string, code: number, end: number, last: string): string | null {
  const digit = romanOf(code);
  if (digit === null) return null;
  const next = typed.codePointAt(end) ?? 0;
  const follows = romanOf(next) !== null || digitOf(next, String.fromCodePoint(next)) !== null;
  return /\d/.test(last) || (follows && digit !== ROMAN_LETTER) ? digit : null;
}

function foldKnown(code: number, sign: string): string {
  const known = seen.get(sign);
  if (known !== undefined) return known;
  const read = foldRare(code, sign);
  if (seen.size < REMEMBERED) seen.set(sign, read);
  return read;
}

function foldRare(code: number, sign: string): string {
  if (INVISIBLE.test(sign)) return '';
  if (sign === BLANK_BRAILLE) return ' ';
  const read = digitOf(code, sign) ?? letterOf(code);
  if (read !== null) return read;
  const folded = sign.normalize('NFKC');
  // Longer forms (㍿, ½) would shift the text for nothing.
  return folded.length <= 2 ? folded : sign;
}
