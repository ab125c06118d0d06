import { ALIKES } from './alikes';
import { HAN_DIGITS } from './han-digits';
import { traditional } from './simplify';

/** Kinds of signs, one bit each: what a text has none of, need not be looked for. */
export const DIGIT = 1 << 0;
/** Letters of the Latin script, accents included. */
export const LETTER = 1 << 1;
/** What lower case may change. */
export const CAPITAL = 1 << 2;
/** Chinese signs, numerals included. */
export const HAN = 1 << 3;
/** Chinese numerals that are read out as digits. */
export const NUMERAL = 1 << 4;
/** What people put between the digits of one number: blanks, marks, pictures; no units. */
export const GAP = 1 << 5;
/** What people put between the signs of a word. */
export const MARK = 1 << 6;
/** Kana, Hangul, Thai: scripts whose words for digits need no blanks. */
export const UNSPACED = 1 << 7;
/** Greek and Cyrillic: letters that pass for Latin ones. */
export const FOREIGN = 1 << 8;
/** Letters that pass for digits beside one: O and l. */
export const LOOK_ALIKE = 1 << 9;
/** Traditional signs that have a simple form. */
export const COMPLEX = 1 << 10;
/** Full-width forms of ASCII. */
export const WIDE = 1 << 11;
/** Whatever else may be a disguise: to be looked at one by one. */
export const RARE = 1 << 12;
/** Marks over, under and through the sign before. */
export const ACCENT = 1 << 13;
/** First halves of emoji, and of what is none: the second half tells. */
export const HALF = 1 << 14;
/** Whatever may look or sound like a digit among many. */
export const ALIKE = 1 << 15;

/** First and last of those alike. */
type Row = readonly [first: number, last: number];

const LATIN_ROWS: readonly Row[] = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
];
const FOREIGN_ROWS: readonly Row[] = [
  [0x386, 0x3ce],
  [0x400, 0x481],
  [0x48a, 0x52f],
];
const UNSPACED_ROWS: readonly Row[] = [
  [0x0e01, 0x0e4f],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0xac00, 0xd7a3],
];
const PICTURES: readonly Row[] = [
  [0x2190, 0x2328],
  [0x232b, 0x23ff],
  [0x2500, 0x2775],
  [0x2794, 0x27bf],
  [0x2b00, 0x2bff],
  [0xdc00, 0xdfff],
];
const PUNCTUATION: readonly Row[] = [
  [0x2012, 0x2016],
  [0x2018, 0x2023],
  [0x2026, 0x2026],
  [0x2039, 0x203b],
  [0x3001, 0x3002],
  [0x3008, 0x3020],
  [0x3030, 0x3030],
  [0x30fb, 0x30fc],
];
/** Plain signs that are none of the above: nothing folds them. */
const OTHERS: readonly Row[] = [
  [0x00, 0x7e],
  [0xa1, 0xa7],
  [0xa9, 0xa9],
  [0xab, 0xac],
  [0xae, 0xae],
  [0xb0, 0xb1],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xbf, 0xbf],
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x20a0, 0x20a7],
  [0x20a9, 0x20bf],
  [0x3003, 0x3007],
  [0x3105, 0x312f],
  [0x3400, 0x4dbf],
];
/** Signs among them that stand for others after all: ı, ĳ, ŀ, ŉ, ſ, ǆ and kin, double integrals. */
const EXCEPTIONS: readonly Row[] = [
  [0x131, 0x131],
  [0x132, 0x133],
  [0x13f, 0x140],
  [0x149, 0x149],
  [0x17f, 0x17f],
  [0x1c4, 0x1cc],
  [0x1f1, 0x1f3],
  [0x237, 0x237],
  [0x387, 0x387],
  [0x1e9a, 0x1e9b],
  [0x222c, 0x222d],
  [0x222f, 0x2230],
];
const ACCENTS: readonly Row[] = [
  [0x300, 0x333],
  [0x339, 0x34e],
  [0x350, 0x36f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20dc],
  [0x20e1, 0x20f0],
  [0x3099, 0x309a],
  [0xfe20, 0xfe2f],
];
const GAPS = ' \t\n\r\v\f-_.,/\\~#()[]<>{}=:;|+\'"!^`*·の杠横空';
const MARKS = ' .·_*~/|-';

/** The kinds of every UTF-16 code unit. */
let table: Uint16Array | undefined;

/** The kinds of a UTF-16 code unit; none where there is none. */
export function kindOf(code: number): number {
  table ??= tableOf();
  return table[code] ?? 0;
}

/** The kinds of the code unit at this place; none outside of the text. */
export function kindAt(text: string, at: number): number {
  return kindOf(text.charCodeAt(at));
}

/** All kinds that a text has signs of. */
export function kindsIn(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kindAt(text, i);
    found |= kind & HALF ? kind | pairKind(text, i) : kind;
  }
  return found;
}

/** Of the planes of emoji, those without letters and digits need no look. */
function pairKind(text: string, at: number): number {
  const code = text.codePointAt(at)!;
  const isPicture =
    (code >= 0x1f300 && code <= 0x1f64f) ||
    (code >= 0x1f680 && code <= 0x1f6ff) ||
    (code >= 0x1f900 && code <= 0x1faff);
  return isPicture ? 0 : RARE;
}

function tableOf(): Uint16Array {
  const made = new Uint16Array(0x10000).fill(RARE);
  const set = (rows: readonly Row[], kind: number) => {
    for (const [first, last] of rows) made.fill(kind, first, last + 1);
  };
  const add = (signs: string, kind: number) => {
    for (const sign of signs) made[sign.charCodeAt(0)]! |= kind;
  };
  set(OTHERS, 0);
  set(LATIN_ROWS, LETTER | CAPITAL);
  set(FOREIGN_ROWS, FOREIGN | CAPITAL);
  set(UNSPACED_ROWS, UNSPACED);
  set(PICTURES, GAP | MARK);
  set(PUNCTUATION, GAP);
  set(EXCEPTIONS, RARE);
  set([[0x30, 0x39]], DIGIT);
  set([[0x41, 0x5a]], LETTER | CAPITAL);
  set([[0x61, 0x7a]], LETTER);
  set([[0x4e00, 0x9fff]], HAN);
  set([[0xff01, 0xff5e]], WIDE);
  set([[0x3000, 0x3000]], WIDE);
  set(ACCENTS, RARE | ACCENT);
  set([[0xd83c, 0xd83e]], HALF | GAP | MARK);
  add(GAPS, GAP);
  add(MARKS, MARK);
  add('OoIl', LOOK_ALIKE);
  add(ALIKES.join(''), ALIKE);
  add(HAN_DIGITS, NUMERAL);
  add(traditional(), COMPLEX);
  return made;
}
