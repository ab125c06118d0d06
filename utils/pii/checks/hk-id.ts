import { base36 } from './base-36';

/**
 * Whether the last sign of a Hong Kong identity card number (one or two letters, six digits, the check) is right:
 * weights 9 to 1, a missing first letter counts 36, A as check means ten.
 *
 * Source: Immigration Department, Hong Kong identity card; modulus 11.
 */
export function isHkId(code: string): boolean {
  if (!/^[A-Z]{1,2}\d{6}[0-9A]$/.test(code)) return false;
  const first = code.length === 8 ? [36] : [];
  const values = [...first, ...Array.from(code, base36)];
  return values.reduce((sum, value, i) => sum + value * (9 - i), 0) % 11 === 0;
}
