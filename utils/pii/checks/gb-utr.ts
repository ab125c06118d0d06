import { weightedSum } from './weighted-sum';

const WEIGHTS = [6, 7, 8, 9, 10, 5, 4, 3, 2];

/**
 * Whether the first of the ten digits of a British taxpayer's reference is right.
 *
 * Source: HMRC, modulus 11 check for unique taxpayer references.
 */
export function isGbUtr(digits: string): boolean {
  return digits[0] === '21987654321'[weightedSum(digits.slice(1), WEIGHTS) % 11];
}
