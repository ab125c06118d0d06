import { clustersOf } from './clusters';
import type { Group } from './groups';

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
const EMPTY: Numeral[] = [];
const NONE: Numeral[][] = Array.from({ length: LONGEST + 1 }, () => EMPTY);

/**
 * Every number that whole neighbouring groups make. A run of digits is never cut: a piece of a longer
 * number is no number.
 */
export function numbersIn(text: string): Numbers {
  const clusters = clustersOf(text);
  if (clusters.length === 0) return NONE;
  const found = NONE.slice();
  for (const cluster of clusters)
    for (let from = 0; from < cluster.length; from++) addFrom(cluster, from, found);
  return found;
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
