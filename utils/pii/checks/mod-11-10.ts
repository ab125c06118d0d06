/**
 * Whether the last of these digits is right.
 *
 * Source: ISO/IEC 7064, MOD 11,10.
 */
export function passesMod11And10(digits: string): boolean {
  let check = 5;
  for (const digit of digits) check = ((((check || 10) * 2) % 11) + Number(digit)) % 10;
  return check === 1;
}
