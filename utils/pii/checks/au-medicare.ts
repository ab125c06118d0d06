import { weightedSum } from './weighted-sum';

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9];

/**
 * Whether the ninth digit of an Australian Medicare number is right; issue and person follow it.
 *
 * Source: Services Australia, Medicare card number; modulus 10.
 */
export function isAuMedicare(digits: string): boolean {
  return weightedSum(digits, WEIGHTS) % 10 === Number(digits[8]);
}
