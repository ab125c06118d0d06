import { weightedSum } from './weighted-sum';

/** The letters in the order of their values, from ten on. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
const WEIGHTS = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];

/**
 * Whether the check digit of a Taiwanese identity or resident number is right; on older resident certificates
 * the second sign is a letter too, of which the last digit of its value counts.
 *
 * Source: 內政部, 國民身分證統一編號 and 外來人口統一證號; modulus 10.
 */
export function isTwId(code: string): boolean {
  const first = LETTERS.indexOf(code[0]!) + 10;
  const second = /\d/.test(code[1]!) ? code[1]! : String(LETTERS.indexOf(code[1]!) % 10);
  return weightedSum(`${first}${second}${code.slice(2)}`, WEIGHTS) % 10 === 0;
}
