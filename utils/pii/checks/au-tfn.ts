import { weightedSum } from './weighted-sum';

const WEIGHTS = [1, 4, 3, 7, 5, 8, 6, 9, 10];
/** Of the older numbers of eight digits. */
const SHORT_WEIGHTS = [10, 7, 8, 4, 6, 3, 5, 1];

/**
 * Whether an Australian tax file number is right.
 *
 * Source: Australian Taxation Office, TFN algorithm; modulus 11.
 */
export function isAuTfn(digits: string): boolean {
  return weightedSum(digits, digits.length === 8 ? SHORT_WEIGHTS : WEIGHTS) % 11 === 0;
}
