import { weightedSum } from './weighted-sum';

const WEIGHTS = [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1];

/**
 * Whether the last of the twelve digits of a FedEx Express number is right.
 *
 * Source: FedEx, tracking number check digit; modulus 11, ten as zero.
 */
export function isFedexExpress(digits: string): boolean {
  return (weightedSum(digits, WEIGHTS) % 11) % 10 === Number(digits[11]);
}
