import { type Group, groups } from './groups';

/** A number put together from neighbouring groups of digits. */
export interface Numeral {
  digits: string;
  /** Where it stands in the view, in UTF-16 code units. */
  start: number;
  end: number;
  /** How its digits are grouped: `3,4,4`. */
  shape: string;
}

/** What people put between the digits of one number; no words, no units. Stars mean that it is masked. */
const GAP =
  /^(?:[\s\-–—_.,。、·•/\\~#()[\]:;|+'"]|\p{Extended_Pictographic}|\p{Emoji_Modifier})*$/u;
const LONGEST_GAP = 6;
/** Longest number worth looking at, in digits. */
const LONGEST = 24;
/** From so many on, single digits spaced out alike are one run. */
const SPACED = 5;

/** Numbers of a text by how many digits they have. */
export type Numbers = readonly (readonly Numeral[])[];

/**
 * Every number that whole neighbouring groups make. A run of digits is never cut: a piece of a longer
 * number is no number.
 */
export function numbersIn(text: string): Numbers {
  const found: Numeral[][] = Array.from({ length: LONGEST + 1 }, () => []);
  for (const cluster of clusters(text)) addNumerals(joinSpaced(text, cluster), found);
  return found;
}

/** Groups that only separators divide. */
function clusters(text: string): Group[][] {
  const found: Group[][] = [];
  let end = -1;
  for (const group of groups(text)) {
    const joins =
      end >= 0 && group.start - end <= LONGEST_GAP && GAP.test(text.slice(end, group.start));
    if (joins) found.at(-1)!.push(group);
    else found.push([group]);
    end = group.end;
  }
  return found;
}

/** `1 3 8 …` and `1.3.8.…` are runs like any other. */
function joinSpaced(text: string, cluster: readonly Group[]): Group[] {
  const joined: Group[] = [];
  for (let from = 0; from < cluster.length; ) {
    const to = endOfSpaced(text, cluster, from);
    if (to - from < SPACED) joined.push(cluster[from++]!);
    else {
      const run = cluster.slice(from, to);
      const digits = run.map((group) => group.digits).join('');
      const real = run.reduce((sum, group) => sum + group.real, 0);
      joined.push({ digits, real, start: run[0]!.start, end: run.at(-1)!.end, han: run[0]!.han });
      from = to;
    }
  }
  return joined;
}

function endOfSpaced(text: string, cluster: readonly Group[], from: number): number {
  if (cluster[from]!.digits.length > 1) return from + 1;
  const gap = gapAfter(text, cluster, from);
  let to = from + 1;
  while (
    to < cluster.length &&
    cluster[to]!.digits.length === 1 &&
    gapAfter(text, cluster, to - 1) === gap
  )
    to++;
  return to;
}

function gapAfter(text: string, cluster: readonly Group[], i: number): string {
  const next = cluster[i + 1];
  return next ? text.slice(cluster[i]!.end, next.start) : '';
}

function addNumerals(cluster: readonly Group[], found: Numeral[][]): void {
  for (let from = 0; from < cluster.length; from++) {
    if (!mayPart(cluster[from - 1], cluster[from])) continue;
    let digits = '';
    let real = 0;
    const shape: number[] = [];
    for (let to = from; to < cluster.length; to++) {
      const group = cluster[to]!;
      digits += group.digits;
      real += group.real;
      if (digits.length > LONGEST) break;
      if (to > from && cluster[to - 1]!.end === group.start)
        shape[shape.length - 1]! += group.digits.length;
      else shape.push(group.digits.length);
      // Letters that look like digits must stay the smaller part.
      if (digits.length < 3 || real * 2 < digits.length || !mayPart(group, cluster[to + 1]))
        continue;
      found[digits.length]!.push({
        digits,
        start: cluster[from]!.start,
        end: group.end,
        shape: shape.join(),
      });
    }
  }
}

/** Whether a number may end between two groups: touching ones part only where a word may begin (…678一下). */
function mayPart(left: Group | undefined, right: Group | undefined): boolean {
  if (!left || !right || left.end < right.start) return true;
  return left.han !== right.han && (left.han ? left : right).digits.length <= 2;
}
