import { weightedSum } from './weighted-sum';

const WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7, 1];

/**
 * Whether the last of the nine digits of an American bank's routing number is right.
 *
 * Source: American Bankers Association, routing number policy; modulus 10.
 */
export function isUsRouting(digits: string): boolean {
  return weightedSum(digits, WEIGHTS) % 10 === 0;
}
