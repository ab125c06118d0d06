import { fold } from '../../text/fold';
import { simplify } from '../../text/simplify';
import { typedSpan } from '../../text/view';
import type { DataType } from '../finding';
import { cueOf } from './cues';
import { onlyRun } from './digits';
import { ASKS, blank, COMPLAINS, GOODS, type Said, strip } from './words';

/** A number, or a part of one, in a message. */
export interface Digits {
  /** Where it stands in the message as typed, in UTF-16 code units. */
  start: number;
  end: number;
  /** ASCII. */
  value: string;
  /** The same, a hyphen where something stands between. */
  groups: string;
  /** Nothing but words of no weight beside it. */
  isBare: boolean;
  /** Typed in words or other signs: nobody writes a price so. */
  isSpelled: boolean;
  /** The cue stands before it: a number begins here. */
  isCuedBefore: boolean;
}

/** What one message may be to those around it. */
export interface Turn extends Omit<Said, 'words' | 'rest'> {
  text: string;
  /** Milliseconds. */
  atMs: number;
  digits: Digits | null;
  /** What announces a detail, in words that detectors know. */
  cue: string | null;
  /** Says nothing of weight: it stands in nobody's way. */
  isFiller: boolean;
  /** A few words without a digit. */
  isAside: boolean;
  isAboutGoods: boolean;
  /** Asks the room, or complains. */
  asks: boolean;
  /** What was found in it once it went out. */
  told: readonly DataType[];
  /** The text, the words that say nothing of weight blanked; as long as the typed one, else `null`. */
  rest: string | null;
  /** How many code units of the typed text stand before the first word of weight. */
  opensAt: number;
}

/** Longer messages stand for themselves: they are no part of a detail. In UTF-16 code units. */
export const LONGEST = 60;
/** Most letters of an aside; twice as many where it says that parts belong together. */
const ASIDE = 8;
const MARK = /[\s,，。!！;；]/;
const CLAUSE_END = /[\s,，。!！;；][^\s,，。!！;；]*$/;
const SIGN = /[\p{L}\p{N}]/u;
const SIGNS = /[\p{L}\p{N}]+/gu;

/** Reads a message of at most `LONGEST` code units. */
export function turnOf(text: string, atMs: number): Turn {
  const view = fold(text);
  const lower = lowerOf(view.text);
  const cued = cueOf(lower);
  const uncued = cued
    ? lower.slice(0, cued.start) + blank(lower.slice(cued.start, cued.end)) + lower.slice(cued.end)
    : lower;
  const { words, rest, ...said } = strip(uncued);
  const run = onlyRun(rest);
  const left = run
    ? rest.slice(0, run.start) + blank(rest.slice(run.start, run.end)) + rest.slice(run.end)
    : rest;
  const clause = cued ? clauseAt(words, cued.start) : words;
  const isAboutGoods = GOODS.test(clause);
  const first = rest.search(SIGN);
  const span = run && typedSpan(view, run.start, run.end);
  return {
    ...said,
    text,
    atMs,
    digits: run && {
      ...span!,
      value: run.value,
      groups: run.groups,
      isBare: !SIGN.test(left),
      isSpelled: !/[0-9]/.test(text.slice(span!.start, span!.end)),
      isCuedBefore: cued !== null && cued.start < run.start,
    },
    // 中奖号码, 手机壳多少钱: of the goods.
    cue: cued && !isAboutGoods ? cued.lead : null,
    told: [],
    rest: rest.length === text.length ? rest : null,
    isFiller: !cued && first < 0,
    isAside: !/\p{N}/u.test(rest) && lettersOf(left) <= (said.isAnnounced ? 2 * ASIDE : ASIDE),
    isAboutGoods,
    // With its digits beside it a word for them asks nothing: 能改吗 我手机138
    asks: ASKS.test(run ? clause : words) || COMPLAINS.test(lower),
    opensAt: first < 0 ? text.length : (view.starts?.[first] ?? first),
  };
}

/** The part of a sentence around a place: what is said elsewhere says nothing of it. */
function clauseAt(text: string, at: number): string {
  const start = text.slice(0, at).search(CLAUSE_END) + 1;
  return text.slice(start).split(MARK, 1)[0]!;
}

function lettersOf(text: string): number {
  return text.match(SIGNS)?.join('').length ?? 0;
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return simplify(lower.length === text.length ? lower : text);
}
