import { english } from './languages/english';
import { french } from './languages/french';
import { german } from './languages/german';
import { indonesian } from './languages/indonesian';
import { korean } from './languages/korean';
import { pinyin } from './languages/pinyin';
import { portuguese } from './languages/portuguese';
import { spanish } from './languages/spanish';
import { thai } from './languages/thai';

/** What each word stands for, by itself. */
type Words = readonly (readonly [word: string, digits: string])[];

const LATIN = [english, french, german, indonesian, portuguese, spanish].flatMap(
  ({ digits, more = {} }) => [...wordsOf(digits), ...Object.entries(more).flatMap(wordsFor)],
);
/** Syllables of names too (liu0412), so they do not mix with figures. */
const PINYIN = wordsOf(pinyin.digits);
/** Of scripts that need no blanks. */
const OTHER = [korean, thai].flatMap(({ digits }) => wordsOf(digits));

/** What words for digits stand for, one by one. */
export const digitWords: ReadonlyMap<string, string> = new Map([...LATIN, ...PINYIN, ...OTHER]);
/** Alternatives of a regular expression, the longer first. */
export const latinWords = alternatives(LATIN);
export const pinyinWords = alternatives(PINYIN);
export const otherWords = alternatives(OTHER);

function wordsOf(digits: readonly string[]): Words {
  return digits.flatMap((list, digit) => wordsFor([`${digit}`, list]));
}

/** A letter (o) is no word by itself. */
function wordsFor([digits, list]: readonly [digits: string, list: string]): Words {
  return list.split(' ').flatMap((word) => (word === 'o' ? [] : [[word, digits] as const]));
}

function alternatives(words: Words): string {
  return [...new Set(words.map(([word]) => word))].sort((a, b) => b.length - a.length).join('|');
}
