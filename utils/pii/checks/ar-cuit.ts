import { weightedSum } from './weighted-sum';

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Whether the last of the eleven digits of an Argentine CUIT or CUIL is right; nine stands for ten.
 *
 * Source: ARCA (AFIP), clave única de identificación tributaria; modulus 11.
 */
export function isArCuit(digits: string): boolean {
  const check = (11 - (weightedSum(digits, WEIGHTS) % 11)) % 11;
  return Number(digits[10]) === Math.min(check, 9);
}
