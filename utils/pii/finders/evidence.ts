import { simplifyMore } from '../../text/simplify-more';
import type { Reading } from '../detector';

/** Something that speaks for or against what a number may be, and how much; asked once of all that stands around it. */
export type Clue = readonly [weight: number, pattern: RegExp];

/** Stands for the number itself in what clues look at. */
export const HERE = '□';
const BEFORE = 44;
const AFTER = 36;

/** What stands around a number, in simple Chinese, the number itself as `HERE`. */
export function around({ lower }: Reading, start: number, end: number): string {
  const before = lower.slice(Math.max(0, start - BEFORE), start);
  return simplifyMore(`${before}${HERE}${lower.slice(end, end + AFTER)}`);
}

/** The sum of the clues that fit. No single one need be enough: people say one thing in a hundred ways. */
export function weigh(context: string, clues: readonly Clue[]): number {
  let sum = 0;
  for (const [weight, pattern] of clues) if (pattern.test(context)) sum += weight;
  return sum;
}
