import { weightedSum } from './weighted-sum';

const LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2];

/**
 * Whether the letter after the seven digits of an Irish PPS number is right; a second letter counts nine times its
 * place, W as none.
 *
 * Source: Department of Social Protection, PPS number format; modulus 23.
 */
export function isIePps(code: string): boolean {
  const second = LETTERS.indexOf(code[8] ?? 'W');
  return LETTERS[(weightedSum(code, WEIGHTS) + 9 * second) % 23] === code[7];
}
