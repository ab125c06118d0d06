const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/**
 * Whether the letter of a Spanish DNI (eight digits) or NIE (X, Y or Z for 0, 1 or 2, seven digits) is right.
 *
 * Source: Real Decreto 1553/2005; Orden INT/2058/2008; modulus 23.
 */
export function isEsDni(code: string): boolean {
  const digits = code.slice(0, -1).replace(/^[XYZ]/, (sign) => String('XYZ'.indexOf(sign)));
  return LETTERS[Number(digits) % 23] === code.at(-1);
}
