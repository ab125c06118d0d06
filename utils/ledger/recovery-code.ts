/** Crockford's base 32: no I, L, O, U, which are taken for 1, 0 and V. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Signs drawn by lot; five bits each. */
const DRAWN = 23;

/**
 * A recovery code: 23 signs drawn by lot (115 bits) and one that checks them, in six groups of four.
 *
 * @param bytes 23 random bytes.
 * @see https://www.crockford.com/base32.html for the alphabet and how mistyped signs are read
 */
export function recoveryCode(bytes: Uint8Array): string {
  const drawn = Array.from(bytes.subarray(0, DRAWN), (byte) => SIGNS[byte & 31]).join('');
  return (drawn + checkSign(drawn)).replace(/.{4}(?=.)/g, '$&-');
}

/** A code as a person typed it, brought into one form; `null` if it cannot be one: a sign is wrong or missing. */
export function readRecoveryCode(typed: string): string | null {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const drawn = signs.slice(0, -1);
  if (signs.length !== DRAWN + 1 || [...drawn].some((sign) => !SIGNS.includes(sign))) return null;
  return checkSign(drawn) === signs.at(-1) ? signs.replace(/.{4}(?=.)/g, '$&-') : null;
}

/**
 * Each sign weighs as its place and the sum is taken modulo 31, a prime: any one wrong sign changes it, but for a swap
 * of `0` and `Z`, and so do any two swapped. Crockford's own check takes 37 signs, five of which are hard to dictate.
 */
function checkSign(drawn: string): string {
  const sum = [...drawn].reduce((sum, sign, i) => sum + SIGNS.indexOf(sign) * (i + 1), 0);
  return SIGNS[sum % 31]!;
}
