import type { Meaning } from './lexicon';

/** Digits, and how many words or figures say them. */
export interface Read {
  digits: string;
  count: number;
}

/** Reads one number at `at`: a digit, forty two, double five, 138; `null` where none begins. */
export function readAt(said: readonly Meaning[], at: number, adds: boolean): Read | null {
  const first = said[at];
  if (!first || first.kind === 'and') return null;
  if (first.kind === 'times') {
    const next = said[at + 1];
    if (next?.kind !== 'digits' && next?.kind !== 'figure') return null;
    return { digits: next.digits[0]!.repeat(first.times) + next.digits.slice(1), count: 2 };
  }
  if (adds && isFourTwenties(first, said[at + 1])) return sumAt(said, at + 2, 80, 2, adds);
  if (first.kind === 'tens') return sumAt(said, at + 1, Number(first.digits), 1, adds);
  return { digits: first.digits, count: 1 };
}

function isFourTwenties(first: Meaning, second: Meaning | undefined): boolean {
  return (
    first.kind === 'digits' &&
    first.digits === '4' &&
    second?.kind === 'tens' &&
    second.digits === '20'
  );
}

/** Adds to a round number what belongs to it: 20 and 5; in French 60 and 10 and 7 too. */
function sumAt(
  said: readonly Meaning[],
  at: number,
  sum: number,
  count: number,
  adds: boolean,
): Read {
  const skip = said[at]?.kind === 'and' ? 1 : 0;
  const next = said[at + skip];
  const read = { digits: `${sum}`, count };
  if (next?.kind !== 'digits' && next?.kind !== 'tens') return read;
  const value = Number(next.digits);
  const least = adds && ENDS_IN_TEN.has(sum) ? 7 : 1;
  if (value >= least && value < 10) return { digits: `${sum + value}`, count: count + skip + 1 };
  if (!adds || !TAKES_TEENS.has(sum) || value < 10 || value > 16) return read;
  const total = sum + value;
  return value === 10
    ? sumAt(said, at + skip + 1, total, count + skip + 1, adds)
    : { digits: `${total}`, count: count + skip + 1 };
}

/** French: soixante dix, quatre vingt dix. */
const TAKES_TEENS: ReadonlySet<number> = new Set([60, 80]);
/** French: dix sept, soixante dix sept, quatre vingt dix sept. */
const ENDS_IN_TEN: ReadonlySet<number> = new Set([10, 70, 90]);
