import type { Group } from './groups';
import { GAP, HAN, kindAt } from './signs';

/** In UTF-16 code units; an emoji has two. */
const LONGEST_GAP = 8;
/** Divides the numbers of a list rather than the digits of one. */
const COMMA = /[,;、。|\n]/;
/** From so many on, single digits in a row are one run. */
const SPACED = 5;
/** Two stars in a row mean that digits are hidden. */
const HIDDEN = '**';

/** Groups of digits that only separators divide: what may be one number, or a few. */
export function clustersOf(text: string, found: readonly Group[]): Group[][] {
  const clusters: Group[][] = [];
  let last: Group | null = null;
  for (const group of found) {
    if (group.isIdiom || isHidden(text, group)) continue;
    const cluster = clusters.at(-1);
    if (!last || !cluster || !isGap(text, last.end, group.start)) clusters.push([group]);
    else if (last.end < group.start || startsWord(text, group)) cluster.push(group);
    else cluster[cluster.length - 1] = joined(cluster.at(-1)!, group);
    last = group;
  }
  return clusters.map((cluster) => (cluster.length < SPACED ? cluster : joinSpaced(text, cluster)));
}

/** Of digits that touch, a numeral before a word may be the word's (…678一下). */
function startsWord(text: string, { digits, end, han }: Group): boolean {
  return han && digits.length <= 2 && end < text.length && !!(kindAt(text, end) & HAN);
}

/** Whether it is the rest of a masked number: 138****5678. */
function isHidden(text: string, { start, end }: Group): boolean {
  return text.startsWith(HIDDEN, start - 2) || text.startsWith(HIDDEN, end);
}

/** Whether nothing but what may stand within a number stands there. */
export function isGap(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  for (let at = from; at < to; at++) if (!(kindAt(text, at) & GAP)) return false;
  return to - from < 2 || !text.slice(from, to).includes(HIDDEN);
}

/** `1 3 8 …` and `1-3.8…` are runs like any other. */
function joinSpaced(text: string, cluster: readonly Group[]): Group[] {
  const spaced: Group[] = [];
  for (let from = 0; from < cluster.length; ) {
    const to = endOfSpaced(text, cluster, from);
    const run = cluster.slice(from, to);
    if (run.length < SPACED) spaced.push(...run);
    else spaced.push(run.reduce(joined));
    from = to;
  }
  return spaced;
}

function endOfSpaced(text: string, cluster: readonly Group[], from: number): number {
  const gapAfter = (i: number) => text.slice(cluster[i]!.end, cluster[i + 1]!.start);
  const isSingle = (i: number) => cluster[i]?.digits.length === 1;
  let to = from + 1;
  if (!isSingle(from) || !isSingle(to)) return to;
  const gap = gapAfter(from);
  while (isSingle(to) && (gapAfter(to - 1) === gap || !COMMA.test(gap + gapAfter(to - 1)))) to++;
  return to;
}

function joined(left: Group, right: Group): Group {
  const digits = left.digits + right.digits;
  return { ...left, digits, real: left.real + right.real, end: right.end };
}
