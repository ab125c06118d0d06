/**
 * Whether the last two of the eleven digits of a Brazilian CPF are right.
 *
 * Source: Receita Federal, cálculo do dígito verificador do CPF; modulus 11.
 */
export function isBrCpf(digits: string): boolean {
  return checkAt(digits, 9) && checkAt(digits, 10);
}

/** Weights rise from 2, from the check digit leftwards. */
function checkAt(digits: string, at: number): boolean {
  let sum = 0;
  for (let i = 0; i < at; i++) sum += Number(digits[i]) * (at + 1 - i);
  return Number(digits[at]) === ((sum * 10) % 11) % 10;
}
