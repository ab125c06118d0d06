import { weightedSum } from './weighted-sum';

const WEIGHTS = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Whether the last of the twelve digits of a Japanese individual number is right.
 *
 * Source: 総務省令第八十五号 (2014), 第五条; modulus 11.
 */
export function isJpMyNumber(digits: string): boolean {
  const rest = weightedSum(digits, WEIGHTS) % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}
