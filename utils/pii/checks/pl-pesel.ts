import { weightedSum } from './weighted-sum';

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];

/**
 * Whether the last of the eleven digits of a Polish PESEL is right.
 *
 * Source: Ustawa o ewidencji ludności; modulus 10.
 */
export function isPlPesel(digits: string): boolean {
  return weightedSum(digits, WEIGHTS) % 10 === 0;
}
