import type { Lexicon, Meaning } from './lexicon';
import { GAP, kindAt } from './signs';
import { type Read, readAt } from './spoken-number';
import type { Change } from './view';
import type { Token } from './words';

/** Most marks and blanks between two words of a number, in UTF-16 code units. */
const LONGEST_GAP = 4;
/** Most words and figures of a number: more are a page of them. */
const LONGEST = 64;

/** A word or a figure, and what it means in one language. */
interface Said {
  token: Token;
  meaning: Meaning;
}

/** A number that words and figures in a row say. */
export interface Run {
  /** What to put for them, and for what divides them. */
  changes: Change[];
  /** How many words it has; words that run together count apart. */
  words: number;
  digits: string;
  /** A word that is no article (one, un) stands between figures: 6 ocho 2. */
  isEnclosed: boolean;
}

/** What a text may say in a language. */
export function runsOf(lower: string, tokens: readonly Token[], lexicon: Lexicon): Run[] {
  if (!tokens.some(({ text }) => isWord(text, lexicon))) return [];
  return stretchesOf(lower, tokens, lexicon)
    .filter(({ length }) => length <= LONGEST)
    .map((stretch) => runOf(stretch, !!lexicon.language.adds));
}

/** Whether it is one of the language's, and no letter or figure that others have too. */
function isWord(text: string, { words, runTogether }: Lexicon): boolean {
  return text.length > 1 && (words.has(text) || runTogether.test(text));
}

/** Known words and figures in a row. */
function stretchesOf(lower: string, tokens: readonly Token[], lexicon: Lexicon): Said[][] {
  const stretches: Said[][] = [];
  let end = -Infinity;
  for (const [i, token] of tokens.entries()) {
    const meaning = meaningOf(tokens, i, lexicon);
    if (!meaning) continue;
    if (!isNear(lower, end, token.start)) stretches.push([]);
    stretches.at(-1)!.push({ token, meaning });
    end = token.end;
  }
  return stretches;
}

function meaningOf(tokens: readonly Token[], i: number, lexicon: Lexicon): Meaning | null {
  const { text, isFigure } = tokens[i]!;
  if (isFigure) return { kind: 'figure', digits: text };
  const known = lexicon.words.get(text);
  if (known) return known;
  if (!lexicon.runTogether.test(text)) return null;
  if (lexicon.language.isWeak && touchesFigure(tokens, i)) return null;
  const digits = Array.from(text.matchAll(lexicon.word), ([word]) => digitOf(word, lexicon));
  return { kind: 'digits', digits: digits.join('') };
}

function digitOf(word: string, { words }: Lexicon): string {
  const meaning = words.get(word);
  return meaning?.kind === 'digits' ? meaning.digits : '';
}

function touchesFigure(tokens: readonly Token[], i: number): boolean {
  const { start, end } = tokens[i]!;
  return tokens[i - 1]?.end === start || tokens[i + 1]?.start === end;
}

function isNear(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  for (let at = from; at < to; at++) if (!(kindAt(text, at) & GAP)) return false;
  return true;
}

function runOf(stretch: readonly Said[], adds: boolean): Run {
  const said = stretch.map(({ meaning }) => meaning);
  const isEnclosed = said.some((_, i) => isAmongFigures(said, i));
  const run: Run = { changes: [], words: 0, digits: '', isEnclosed };
  for (let at = 0; at < said.length; ) {
    const read = readAt(said, at, adds);
    const { start } = stretch[at]!.token;
    const { end } = stretch[at + (read?.count ?? 1) - 1]!.token;
    if (read) {
      const last = run.changes.at(-1);
      if (last && last.end < start) run.changes.push({ start: last.end, end: start, units: '' });
      run.changes.push({ start, end, units: read.digits });
      run.digits += read.digits;
      run.words += wordsOf(stretch[at]!, read);
    }
    at += read?.count ?? 1;
  }
  return run;
}

/** A letter by itself (o) is no word. */
function wordsOf({ token, meaning }: Said, { digits, count }: Read): number {
  if (meaning.kind === 'figure' || token.text.length === 1) return 0;
  return meaning.kind === 'digits' ? digits.length : count;
}

function isAmongFigures(said: readonly Meaning[], i: number): boolean {
  const meaning = said[i]!;
  if (meaning.kind !== 'digits' || meaning.digits === '1') return false;
  return said[i - 1]?.kind === 'figure' && said[i + 1]?.kind === 'figure';
}
