import { languages } from './languages';
import { lazy } from './lazy';
import { hasLeet } from './leet';
import { digitWordsOf } from './lexicon';
import { DIGIT, kindAt, LETTER } from './signs';

/** From so many letters on, words may have run together. */
const LONG = 6;
/** Five bits each of a letter, a letter and a letter or a length. */
const HASHES = 1 << 15;

interface Hints {
  /** 1 for the first and last letter and the length that some word has. */
  outlines: Uint8Array;
  /** 1 for the three letters that words which run together may begin with. */
  beginnings: Uint8Array;
}

const hints = lazy(learn);

/**
 * A cheap first look at whether a text may say digits in words: two words with the outline of a word for
 * digits, one and a figure, leet, or a long one that begins like several run together.
 *
 * @param lower In lower case.
 */
export function mayBeSpoken(lower: string): boolean {
  const { outlines, beginnings } = hints();
  let hits = 0;
  let figures = 0;
  for (let start = 0; start < lower.length; ) {
    const end = endOfWord(lower, start);
    const length = end - start;
    if (length >= LONG && beginnings[hash(lower, start, start + 1, lower.charCodeAt(start + 2))])
      return true;
    if (length > 0 && outlines[hash(lower, start, end - 1, length)]) hits++;
    if (hits > 1) return true;
    if (end < lower.length && kindAt(lower, end) & DIGIT) figures++;
    start = end + 1;
  }
  return figures > 0 && (hits > 0 || hasLeet(lower));
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && kindAt(text, end) & LETTER) end++;
  return end;
}

function hash(text: string, first: number, second: number, third: number): number {
  return (
    ((text.charCodeAt(first) & 31) << 10) | ((text.charCodeAt(second) & 31) << 5) | (third & 31)
  );
}

function learn(): Hints {
  const outlines = new Uint8Array(HASHES);
  const beginnings = new Uint8Array(HASHES);
  for (const language of languages) {
    const { digits, more = {}, tens = [], times = {} } = language;
    const all = [...digits, ...Object.values(more), ...tens, ...Object.keys(times)];
    for (const word of all.flatMap((list) => list.split(' ')))
      outlines[hash(word, 0, word.length - 1, word.length)] = 1;
    const words = digitWordsOf(language);
    for (const word of words)
      for (const next of words) {
        const start = word + next;
        beginnings[hash(start, 0, 1, start.charCodeAt(2))] = 1;
      }
  }
  return { outlines, beginnings };
}
