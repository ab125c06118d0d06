/**
 * Whether the last two of the fourteen signs of a Brazilian CNPJ are right; since July 2026 the first twelve may be
 * letters, which count as their ASCII code less 48.
 *
 * Source: Receita Federal, Instrução Normativa RFB nº 2.229/2024; modulus 11.
 */
export function isBrCnpj(code: string): boolean {
  return checkAt(code, 12) && checkAt(code, 13);
}

/** Weights 2 to 9 over and over, from the check digit leftwards. */
function checkAt(code: string, at: number): boolean {
  let sum = 0;
  for (let i = 0; i < at; i++) sum += (code.charCodeAt(i) - 48) * (((at - 1 - i) % 8) + 2);
  const rest = sum % 11;
  return Number(code[at]) === (rest < 2 ? 0 : 11 - rest);
}
