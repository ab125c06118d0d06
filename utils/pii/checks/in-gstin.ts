import { base36 } from './base-36';

/**
 * Whether the last sign of an Indian GSTIN is right.
 *
 * Source: Goods and Services Tax Network, checksum of the GSTIN: Luhn's scheme, modulus 36.
 */
export function isGstin(code: string): boolean {
  const sum = Array.from(code, base36)
    .reverse()
    .reduce((total, value, i) => {
      const weighted = i % 2 === 0 ? value : value * 2;
      return total + Math.floor(weighted / 36) + (weighted % 36);
    }, 0);
  return sum % 36 === 0;
}
