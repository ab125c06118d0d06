import { weightedSum } from './weighted-sum';

const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/**
 * Whether the last of the ten digits of an NHS number is right.
 *
 * Source: NHS Data Dictionary, NHS NUMBER; modulus 11.
 */
export function isGbNhs(digits: string): boolean {
  return weightedSum(digits, WEIGHTS) % 11 === 0;
}
