import { base36 } from './base-36';
import { remainder } from './remainder';

/**
 * Whether letters and digits, the check pair last, leave 1 when divided by 97.
 *
 * Source: ISO/IEC 7064, MOD 97-10; an IBAN (ISO 13616) puts its first four signs last for it.
 */
export function passesMod97(code: string): boolean {
  const digits = Array.from(code, (sign) => String(base36(sign))).join('');
  return remainder(digits, 97) === 1;
}
