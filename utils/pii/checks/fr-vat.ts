import { passesLuhn } from './checksum';
import { remainder } from './remainder';

/**
 * Whether a French VAT number with a numeric key is right: FR, the key, the SIREN.
 *
 * Source: Code général des impôts, art. 286 ter; key = 12 + 3 × (SIREN mod 97), modulus 97.
 */
export function isFrVat(code: string): boolean {
  const siren = code.slice(4);
  return passesLuhn(siren) && Number(code.slice(2, 4)) === (12 + 3 * remainder(siren, 97)) % 97;
}
