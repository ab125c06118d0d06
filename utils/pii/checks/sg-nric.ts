import { weightedSum } from './weighted-sum';

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2];
/** By the first letter: what is added to the sum, and the check letters. */
const SERIES: Readonly<Record<string, readonly [add: number, letters: string]>> = {
  S: [0, 'JZIHGFEDCBA'],
  T: [4, 'JZIHGFEDCBA'],
  F: [0, 'XWUTRQPNMLK'],
  G: [4, 'XWUTRQPNMLK'],
  M: [3, 'XWUTRQPNJLK'],
};

/**
 * Whether the last letter of a Singaporean identity (S, T) or foreign identification number (F, G, M) is right.
 *
 * Source: Immigration & Checkpoints Authority; the scheme as widely described, modulus 11.
 */
export function isSgNric(code: string): boolean {
  const [add, letters] = SERIES[code[0]!] ?? [0, ''];
  return letters[(weightedSum(code.slice(1), WEIGHTS) + add) % 11] === code[8];
}
