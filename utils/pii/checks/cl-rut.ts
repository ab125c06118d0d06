/**
 * Whether the last sign of a Chilean RUT is right.
 *
 * Source: Servicio de Impuestos Internos, dígito verificador; weights 2 to 7 from the right, modulus 11.
 */
export function isClRut(code: string): boolean {
  const sum = Array.from(code.slice(0, -1), Number)
    .reverse()
    .reduce((total, digit, i) => total + digit * ((i % 6) + 2), 0);
  return code.at(-1) === '0K987654321'[sum % 11];
}
