import type { Language } from './languages/language';

/** What a word or a figure says. */
export type Meaning =
  | { kind: 'digits' | 'figure'; digits: string }
  /** A round number that takes a digit: forty two. */
  | { kind: 'tens'; digits: string }
  /** The next digit is meant so often: double five. */
  | { kind: 'times'; times: number }
  | { kind: 'and' };

/** A language's words, ready to be looked up. */
export interface Lexicon {
  language: Language;
  words: ReadonlyMap<string, Meaning>;
  /** Words that run together, `onetwothree`. */
  runTogether: RegExp;
  /** Each word of those. */
  word: RegExp;
}

/** Makes a lexicon of a language. */
export function lexiconOf(language: Language): Lexicon {
  const { digits, more = {}, tens = [], times = {}, and } = language;
  const words = new Map<string, Meaning>();
  const add = (list: string, meaning: Meaning) => {
    for (const word of list.split(' ')) words.set(word, meaning);
  };
  for (const [digit, list] of digits.entries()) add(list, { kind: 'digits', digits: `${digit}` });
  for (const [number, list] of Object.entries(more))
    add(list, { kind: language.adds && number === '10' ? 'tens' : 'digits', digits: number });
  for (const [i, list] of tens.entries()) add(list, { kind: 'tens', digits: `${i + 2}0` });
  for (const [word, count] of Object.entries(times)) add(word, { kind: 'times', times: count });
  if (and) add(and, { kind: 'and' });
  const one = digitWordsOf(language).join('|');
  return {
    language,
    words,
    runTogether: new RegExp(`^(?:${one}){2,20}$`),
    word: new RegExp(one, 'g'),
  };
}

/** A language's words of two letters and more for one digit, the longer first. */
export function digitWordsOf({ digits }: Pick<Language, 'digits'>): string[] {
  return digits
    .flatMap((list) => list.split(' '))
    .filter((word) => word.length > 1)
    .sort((a, b) => b.length - a.length);
}
