import { clustersOf } from './clusters';
import { type Group, groups } from './groups';
import { mobilesAlike } from './mobiles-alike';
import { meets, momentsIn } from './moments';
import { repeated } from './repeats';
import { announcesReverse, reversed } from './reversed';
import { DIGIT, kindAt, kindsIn, NUMERAL } from './signs';
import { wordDivided } from './word-divided';

/** A number put together from neighbouring groups of digits. */
export interface Numeral {
  digits: string;
  /** Where it stands in the view, in UTF-16 code units. */
  start: number;
  end: number;
  /** How its digits are grouped: `3,4,4`. */
  shape: string;
}

/** Numbers of a text by how many digits they have, from 3 to 32. */
export type Numbers = readonly (readonly Numeral[])[];

const SHORTEST = 3;
const LONGEST = 32;
/** Most groups that one number is written in; in a table, which costs time, fewer. */
const MOST_GROUPS = 8;
const MOST_GROUPS_IN_TABLE = 4;
const TABLE = 32;
/** From so many digits on, a message may hold a number in a deeper disguise. */
const MANY = 6;
const EMPTY: Numeral[] = [];
const NONE: Numeral[][] = Array.from({ length: LONGEST + 1 }, () => EMPTY);

/**
 * Every number that whole neighbouring groups make, and those that words divide, letters stand for or the
 * message asks to be read from behind. A run of digits is never cut: a piece of a longer number is no
 * number.
 *
 * @param has The kinds of signs in the text, where known.
 * @param isMirrored Whether the text is shown from right to left.
 */
export function numbersIn(text: string, has = kindsIn(text), isMirrored = false): Numbers {
  if (!(has & (DIGIT | NUMERAL))) return NONE;
  const count = countOf(text);
  if (count < SHORTEST) return NONE;
  const all = groups(text);
  const found = NONE.slice();
  for (const cluster of clustersOf(text, all))
    for (let from = 0; from < cluster.length; from++) addFrom(cluster, from, found);
  if (count < MANY) return found;
  for (const number of wordDivided(text, all)) add(found, number);
  for (const number of mobilesAlike(text)) add(found, number);
  for (const number of repeated(text)) add(found, number);
  if (isMirrored || announcesReverse(text))
    for (const number of found.flatMap((numbers) => numbers.map(reversed))) add(found, number);
  return found;
}

/** The numbers but for days and times of day. */
export function withoutMoments(found: Numbers, text: string): Numbers {
  const moments = momentsIn(text);
  if (moments.length === 0) return found;
  return found.map((numbers) => numbers.filter(({ start, end }) => !meets(moments, start, end)));
}

/** How many digits the numbers have: bit n for n digits. */
export function lengthsOf(numbers: Numbers): number {
  if (numbers === NONE) return 0;
  let lengths = 0;
  for (let length = SHORTEST; length <= LONGEST; length++)
    if (numbers[length]!.length > 0) lengths |= bitOf(length);
  return lengths;
}

/** A mask of `lengthsOf` for numbers of these lengths. */
export function lengthsFrom(least: number, most: number): number {
  let lengths = 0;
  for (let length = least; length <= most; length++) lengths |= bitOf(length);
  return lengths;
}

/** The longest has the bit that no number of two digits needs. */
function bitOf(length: number): number {
  return 1 << (length % LONGEST);
}

/** How many digits and numerals a text has. */
function countOf(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (kindAt(text, at) & (DIGIT | NUMERAL)) count++;
  return count;
}

function addFrom(cluster: readonly Group[], from: number, found: Numeral[][]): void {
  const most = cluster.length > TABLE ? MOST_GROUPS_IN_TABLE : MOST_GROUPS;
  const stop = Math.min(cluster.length, from + most);
  const { start } = cluster[from]!;
  let digits = '';
  let real = 0;
  let shape = '';
  let lastLength = 0;
  for (let at = from; at < stop; at++) {
    const group = cluster[at]!;
    const touches = at > from && cluster[at - 1]!.end === group.start;
    if (at > from && !touches) shape += `${lastLength},`;
    lastLength = group.digits.length + (touches ? lastLength : 0);
    digits += group.digits;
    real += group.real;
    if (digits.length > LONGEST) return;
    // Letters that look like digits must not be most of it.
    if (digits.length >= SHORTEST && real * 3 >= digits.length)
      add(found, { digits, start, end: group.end, shape: shape + lastLength });
  }
}

/** Messages have numbers of few lengths: the lists of the others are one and the same. */
function add(found: Numeral[][], number: Numeral): void {
  const { length } = number.digits;
  if (found[length] === EMPTY) found[length] = [number];
  else found[length]!.push(number);
}
