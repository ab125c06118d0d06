import { weightedSum } from './weighted-sum';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * Whether nine digits pass the Dutch test by eleven of citizens' numbers.
 *
 * Source: Rijksdienst voor Identiteitsgegevens, Logisch Ontwerp BSN (elfproef).
 */
export function isNlBsn(digits: string): boolean {
  return Number(digits) > 0 && weightedSum(digits, WEIGHTS) % 11 === 0;
}
