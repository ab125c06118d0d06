import { remainder } from './remainder';

/**
 * Whether the last two of the eleven digits of a Belgian national number are right; for births from 2000 on a 2
 * stands before the first nine.
 *
 * Source: Rijksregister, koninklijk besluit van 3 april 1984; 97 less the remainder by 97.
 */
export function isBeNational(digits: string): boolean {
  const check = Number(digits.slice(9));
  const first = digits.slice(0, 9);
  return [first, `2${first}`].some((number) => check === 97 - remainder(number, 97));
}
