import { weightedSum } from './weighted-sum';

const WEIGHTS = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Whether the last of the thirteen digits of a Thai identity number is right.
 *
 * Source: กรมการปกครอง, เลขประจำตัวประชาชน; modulus 11.
 */
export function isThId(digits: string): boolean {
  return Number(digits[12]) === (11 - (weightedSum(digits, WEIGHTS) % 11)) % 10;
}
