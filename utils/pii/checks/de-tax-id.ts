import { passesMod11And10 } from './mod-11-10';

/**
 * Whether eleven digits are a German tax identification number: among the first ten one digit stands twice or three
 * times, the others once at most; the last is a check digit.
 *
 * Source: § 139b Abgabenordnung; Bundeszentralamt für Steuern, Prüfziffernberechnung (ISO/IEC 7064, MOD 11,10).
 */
export function isDeTaxId(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && repeated[0]! <= 3 && passesMod11And10(digits);
}
