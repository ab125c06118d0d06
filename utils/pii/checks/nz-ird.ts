import { weightedSum } from './weighted-sum';

const FIRST = [3, 2, 7, 6, 5, 4, 3, 2];
const SECOND = [7, 4, 3, 2, 5, 2, 7, 6];

/**
 * Whether the last digit of a New Zealand IRD number (eight or nine digits) is right; where the first weights
 * leave ten, the second are asked.
 *
 * Source: Inland Revenue, IRD number format and validation; modulus 11.
 */
export function isNzIrd(digits: string): boolean {
  const padded = digits.padStart(9, '0');
  const first = checkOf(padded, FIRST);
  return Number(padded[8]) === (first === 10 ? checkOf(padded, SECOND) : first);
}

function checkOf(digits: string, weights: readonly number[]): number {
  return (11 - (weightedSum(digits, weights) % 11)) % 11;
}
