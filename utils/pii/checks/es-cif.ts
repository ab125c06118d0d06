import { passesLuhn } from './checksum';

/** What stands for the check digits 0 to 9 where it is a letter. */
const LETTERS = 'JABCDEFGHI';

/**
 * Whether the last sign of a Spanish company's number (a letter, seven digits, a digit or letter) is right.
 *
 * Source: Orden EHA/451/2008; Luhn's scheme over the seven digits.
 */
export function isEsCif(code: string): boolean {
  const last = code.at(-1)!;
  const check = LETTERS.includes(last) ? String(LETTERS.indexOf(last)) : last;
  return passesLuhn(code.slice(1, 8) + check);
}
