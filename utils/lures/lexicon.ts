import type { Hit, WordCue } from './cue';
import { expand } from './expand';
import { readLure } from './reading';
import { emptyTrie, type Trie } from './trie';

interface Word<What> {
  /** What it speaks of: nothing, if it is harmless. */
  cues: readonly What[];
  /** Whether it may go on in any way. */
  isStem: boolean;
}

/** Words to look for. */
export type Lexicon<What = WordCue> = Trie<Word<What>>;

/** Lists of words by what they speak of. */
type Lists<What extends string> = Partial<Record<What | 'harmless', string>>;

/** Most signs that may stand between two of a Chinese word: 微❤️信, 屏·幕·共·享. */
const MOST_SKIPPED = 2;

/** Words that are taken in at a time. */
const SLICE = 100;

/** The words of these languages, ready to be looked for. */
export function lexiconOf<What extends string = WordCue>(
  languages: readonly Lists<What>[],
): Lexicon<What> {
  const lexicon = emptyTrie<Word<What>>();
  finish(growLexicon(lexicon, languages));
  return lexicon;
}

/** Takes the words of these languages in, a slice with each turn: all at once would make a page wait. */
export function* growLexicon<What extends string>(
  lexicon: Lexicon<What>,
  languages: readonly Lists<What>[],
): Generator<void> {
  let taken = 0;
  for (const words of languages)
    for (const [cue, list] of Object.entries<string | undefined>(words))
      for (const formed of readLure(list!).lower.split(/[|\n]/))
        for (const word of expand(formed.trim())) {
          add(lexicon, word, cue as What | 'harmless');
          if (++taken % SLICE === 0) yield;
        }
}

/** Takes in what is left. */
export function finish(growing: Generator<void>): void {
  while (!growing.next().done);
}

function add<What>(lexicon: Lexicon<What>, written: string, cue: What | 'harmless'): void {
  if (written === '') return;
  const isStem = written.endsWith('*');
  const text = isStem ? written.slice(0, -1) : written;
  const { cues, isStem: wasStem } = lexicon.get(text) ?? { cues: [], isStem };
  const isNew = cue !== 'harmless' && !cues.includes(cue);
  lexicon.set(text, { cues: isNew ? [...cues, cue] : cues, isStem: isStem || wasStem });
}

/** The words of a reading, in order; one within a longer one does not count, nor one that begins in a harmless one. */
export function wordsIn<What>(lower: string, lexicon: Lexicon<What>): Hit<What>[] {
  const hits: Hit<What>[] = [];
  let last = 0;
  for (let start = 0; start < lower.length; start++) {
    const first = lexicon.first(lower.charCodeAt(start));
    if (first === 0 || (isLatin(lower, start) && isLatin(lower, start - 1))) continue;
    const found = longest(lower, start, first, lexicon);
    if (!found || found.end <= last) continue;
    last = found.end;
    for (const cue of found.cues) hits.push({ cue, start, end: last });
    if (found.cues.length === 0) start = last - 1;
  }
  return hits;
}

/** The longest word that begins at `start`, whose sign is `first`. */
function longest<What>(lower: string, start: number, first: number, lexicon: Lexicon<What>) {
  let found: { cues: readonly What[]; end: number } | null = null;
  let node = first;
  for (let end = start + 1; node > 0; end++) {
    const word = lexicon.valueAt(node);
    if (word && (word.isStem || !isLatin(lower, end - 1) || !isLatin(lower, end)))
      found = { cues: word.cues, end };
    const from = end;
    let next = lexicon.next(node, lower.charCodeAt(end));
    while (next === 0 && end - from < MOST_SKIPPED && isBetween(lower, end)) {
      end++;
      next = lexicon.next(node, lower.charCodeAt(end));
    }
    // Two Latin words are not one, but a letter and its mark are, and one spelt letter by letter.
    if (
      end > from &&
      isLatin(lower, from - 1) &&
      isLatin(lower, end) &&
      !isMark(lower, end - 1) &&
      !isSpelt(lower, from - 1)
    )
      break;
    node = next;
  }
  return found;
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}

const BETWEEN = /[ ·•.\-_*~/|❤♥★☆]|[\uD83C-\uD83E\uDC00-\uDFFF]/;

/** Whether a sign may be taken out of a word: a blank, a dot, a picture, a mark that hangs on a letter. */
function isBetween(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code >= 0x4e00 && code < 0xd800) || isLatin(text, at)) return false;
  return at < text.length && (isMark(text, at) || BETWEEN.test(text[at]!));
}

/** Letters one by one, as many as make no other words: T e l e g. */
const SPELT = /^[a-z](?:[ ·.\-_*~/|][a-z](?![a-z])){4}/;
/** How far back the first of them may be: five signs of each. */
const SPELT_FROM = 8;

/** Whether the letter at `at` is one of a word that is spelt letter by letter. */
function isSpelt(text: string, at: number): boolean {
  for (let from = at; from >= Math.max(0, at - SPELT_FROM); from -= 2)
    if (!isLatin(text, from - 1) && SPELT.test(text.slice(from, from + SPELT_FROM + 2)))
      return true;
  return false;
}

/** Whether it is a mark that hangs on the letter before. */
function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x300 && code <= 0x36f;
}
