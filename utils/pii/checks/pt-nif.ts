import { weightedSum } from './weighted-sum';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Whether the last of the nine digits of a Portuguese tax number is right.
 *
 * Source: Decreto-Lei n.º 14/2013; modulus 11.
 */
export function isPtNif(digits: string): boolean {
  return Number(digits[8]) === ((11 - (weightedSum(digits, WEIGHTS) % 11)) % 11) % 10;
}
