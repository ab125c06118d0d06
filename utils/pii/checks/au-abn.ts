import { weightedSum } from './weighted-sum';

const WEIGHTS = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];

/**
 * Whether the eleven digits of an Australian business number belong together: the first less one, modulus 89.
 *
 * Source: Australian Business Register, format of the ABN.
 */
export function isAuAbn(digits: string): boolean {
  return (weightedSum(digits, WEIGHTS) - 10) % 89 === 0;
}
