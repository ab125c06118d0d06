import { remainder } from './remainder';

/**
 * Whether the last two of the fifteen signs of a French social security number are right; Corsica's departments 2A
 * and 2B count as 19 and 18.
 *
 * Source: INSEE, numéro d'inscription au répertoire; 97 less the remainder by 97.
 */
export function isFrNir(code: string): boolean {
  const digits = code.replace('2A', '19').replace('2B', '18');
  return Number(digits.slice(13)) === 97 - remainder(digits.slice(0, 13), 97);
}
