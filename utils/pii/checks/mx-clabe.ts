/**
 * Whether the last of the eighteen digits of a Mexican CLABE is right.
 *
 * Source: Banco de México / ABM, clave bancaria estandarizada; weights 3, 7, 1, each product modulus 10.
 */
export function isMxClabe(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 17), Number).reduce(
    (total, digit, i) => total + ((digit * [3, 7, 1][i % 3]!) % 10),
    0,
  );
  return Number(digits[17]) === (10 - (sum % 10)) % 10;
}
