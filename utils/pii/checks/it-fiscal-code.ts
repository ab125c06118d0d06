import { base36 } from './base-36';

/** What signs in odd places count, by their digit or their place in the alphabet. */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/**
 * Whether the last letter of an Italian codice fiscale is right.
 *
 * Source: D.M. 23 dicembre 1976, n. 13813; modulus 26.
 */
export function isItFiscalCode(code: string): boolean {
  const sum = Array.from(code.slice(0, 15), (sign, i) => {
    const value = /\d/.test(sign) ? Number(sign) : base36(sign) - 10;
    return i % 2 === 0 ? ODD[value]! : value;
  }).reduce((total, value) => total + value, 0);
  return code.at(-1) === String.fromCharCode(65 + (sum % 26));
}
