/** The values of the signs, by their place. */
const SIGNS = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';

/**
 * Whether the last sign of a Mexican RFC (twelve signs for firms, thirteen for persons) is right.
 *
 * Source: SAT, anexo 1 de la RFC, dígito verificador; weights 13 to 2, modulus 11.
 */
export function isMxRfc(code: string): boolean {
  const sum = Array.from(code.slice(0, -1).padStart(12), (sign) => SIGNS.indexOf(sign)).reduce(
    (total, value, i) => total + value * (13 - i),
    0,
  );
  return code.at(-1) === '0A987654321'[sum % 11];
}
