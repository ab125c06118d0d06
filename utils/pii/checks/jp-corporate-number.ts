import { weightedSum } from './weighted-sum';

const WEIGHTS = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];

/**
 * Whether the first of the thirteen digits of a Japanese corporate number is right.
 *
 * Source: 国税庁, 法人番号の指定に関する省令; modulus 9, from the right.
 */
export function isJpCorporateNumber(digits: string): boolean {
  const fromRight = [...digits.slice(1)].reverse().join('');
  return Number(digits[0]) === 9 - (weightedSum(fromRight, WEIGHTS) % 9);
}
