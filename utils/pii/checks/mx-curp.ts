/** The values of the signs, by their place. */
const SIGNS = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

/**
 * Whether the last of the eighteen signs of a Mexican CURP is right.
 *
 * Source: Instructivo normativo para la asignación de la CURP (RENAPO); weights 18 to 2, modulus 10.
 */
export function isMxCurp(code: string): boolean {
  const sum = Array.from(code.slice(0, 17), (sign) => SIGNS.indexOf(sign)).reduce(
    (total, value, i) => total + value * (18 - i),
    0,
  );
  return Number(code[17]) === (10 - (sum % 10)) % 10;
}
