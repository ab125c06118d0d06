import { asFolded } from '../words';

/** A word found in a text, and what it was filed under. */
export interface WordHit<T> {
  start: number;
  end: number;
  /** Everything that has this word. */
  owners: readonly T[];
}

/** Finds all words of many lists in one walk over a text. */
export type WordFinder<T> = (lower: string) => WordHit<T>[];

interface Entry<T> {
  word: string;
  owners: T[];
  endsLatin: boolean;
}

/** Most signs begin no word: a table of so many bytes says so faster than a map. */
const FEW = 2048;
const BLANK = ' ';
/** Signs that may stand for a blank in a word, or be left out. */
const BLANKS = ' -';

/**
 * A finder of the plain words of each owner, divided by bars, in folded text in lower case. A blank may be left out
 * or be a hyphen; a word of Latin letters is no piece of a longer one. Words are filed by their first two signs, so
 * that most places of a text cost one look.
 */
export function wordFinder<T>(lists: Iterable<readonly [words: string, owner: T]>): WordFinder<T> {
  const files = filed(lists);
  const begins = new Uint8Array(FEW);
  for (const code of files.keys()) begins[code % FEW] = 1;
  return (lower) => {
    const hits: WordHit<T>[] = [];
    let isInWord = false;
    for (let at = 0; at < lower.length; at++) {
      const code = lower.charCodeAt(at);
      const isPiece = isInWord;
      isInWord = isLatin(code);
      if ((isPiece && isInWord) || !begins[code % FEW]) continue;
      const file = files.get(code);
      if (!file) continue;
      const entries = file.get(lower.charCodeAt(at + 1)) ?? file.get(0);
      if (!entries) continue;
      for (const { word, owners, endsLatin } of entries) {
        const end = endOf(word, lower, at);
        if (end > 0 && !(endsLatin && isLatin(lower.charCodeAt(end))))
          hits.push({ start: at, end, owners });
      }
    }
    return hits;
  };
}

/** By the code of the first sign, then of the second; under 0 where any will do. */
type Files<T> = Map<number, Map<number, Entry<T>[]>>;

function filed<T>(lists: Iterable<readonly [string, T]>): Files<T> {
  const entries = new Map<string, Entry<T>>();
  for (const [words, owner] of lists)
    for (const word of asFolded(words).split('|')) {
      const known = entries.get(word) ?? entryOf<T>(word);
      if (!known.owners.includes(owner)) known.owners.push(owner);
      entries.set(word, known);
    }
  const files: Files<T> = new Map();
  // The longer word first: it says more.
  for (const entry of [...entries.values()].sort((a, b) => b.word.length - a.word.length)) {
    const { word } = entry;
    const file = files.get(word.charCodeAt(0)) ?? new Map<number, Entry<T>[]>();
    for (const second of secondsOf(word)) file.set(second, [...(file.get(second) ?? []), entry]);
    files.set(word.charCodeAt(0), file);
  }
  spreadSingles(files);
  return files;
}

function entryOf<T>(word: string): Entry<T> {
  return { word, owners: [], endsLatin: isLatin(word.charCodeAt(word.length - 1)) };
}

function secondsOf(word: string): number[] {
  if (word.length === 1) return [0];
  if (word[1] !== BLANK) return [word.charCodeAt(1)];
  return [...BLANKS, word[2] ?? ''].map((sign) => sign.charCodeAt(0));
}

/** A word of one sign stands with those of two and more that begin with it. */
function spreadSingles<T>(files: Files<T>): void {
  for (const file of files.values()) {
    const singles = file.get(0);
    if (!singles) continue;
    for (const [second, entries] of file)
      if (second !== 0) file.set(second, [...entries, ...singles]);
  }
}

/** One past the last sign of the word that begins at `at`, or 0. */
function endOf(word: string, lower: string, at: number): number {
  let place = at;
  for (let i = 0; i < word.length; i++) {
    const sign = word[i]!;
    if (sign === BLANK) {
      if (BLANKS.includes(lower[place] ?? 'x')) place++;
    } else if (lower[place] === sign) place++;
    else return 0;
  }
  return place;
}

/** Whether a sign is a small letter of the Latin script. */
function isLatin(code: number): boolean {
  if (code < 0xdf) return code >= 0x61 && code <= 0x7a;
  return code <= 0x24f ? code !== 0xf7 : code >= 0x1e00 && code <= 0x1eff;
}
