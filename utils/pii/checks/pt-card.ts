import { base36 } from './base-36';

/**
 * Whether the last digit of a Portuguese citizen card's number (nine digits, two letters or digits, a digit) is
 * right.
 *
 * Source: Agência para a Modernização Administrativa, validação do número de documento do cartão de cidadão.
 */
export function isPtCard(code: string): boolean {
  const sum = Array.from(code, base36)
    .reverse()
    .reduce((total, value, i) => {
      const doubled = value * 2;
      return total + (i % 2 === 0 ? value : doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}
