/** Digits, then letters without those that look like others: I, O, S, V, Z. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Whether the last sign of a unified social credit code is right.
 *
 * Source: GB 32100-2015, annex A: weights 3^(i−1) mod 31, 31 − sum mod 31.
 */
export function isSocialCredit(code: string): boolean {
  let weight = 1;
  let sum = 0;
  for (const sign of code.slice(0, 17)) {
    sum += SIGNS.indexOf(sign) * weight;
    weight = (weight * 3) % SIGNS.length;
  }
  return SIGNS[(SIGNS.length - (sum % SIGNS.length)) % SIGNS.length] === code[17];
}
