const WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

/**
 * Whether the last digit of a German pension insurance number (eight digits, a letter, three digits) is right.
 *
 * Source: § 4 VKVV; the letter counts by its place in the alphabet, the products by the sum of their digits.
 */
export function isDeInsurance(code: string): boolean {
  const letter = String(code.charCodeAt(8) - 64).padStart(2, '0');
  const digits = code.slice(0, 8) + letter + code.slice(9);
  const sum = WEIGHTS.reduce((total, weight, i) => {
    const product = weight * Number(digits[i]);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(digits[12]);
}
