import { weightedSum } from './weighted-sum';

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Whether the eleventh digit of a Japanese driver's licence (twelve digits, the last counts reissues) is right.
 *
 * Source: 警察庁, 運転免許証番号; modulus 11.
 */
export function isJpLicence(digits: string): boolean {
  const rest = weightedSum(digits, WEIGHTS) % 11;
  return Number(digits[10]) === (rest <= 1 ? 0 : 11 - rest);
}
