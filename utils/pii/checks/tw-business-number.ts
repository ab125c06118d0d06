const WEIGHTS = [1, 2, 1, 2, 1, 2, 4, 1];

/**
 * Whether a Taiwanese business number (統一編號, eight digits) is right: the digits of the products add up to a
 * multiple of five; a seven in the seventh place counts 0 or 1.
 *
 * Source: 財政部, 營利事業統一編號檢查碼邏輯 (since 2023 modulus 5).
 */
export function isTwBusinessNumber(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => {
    const product = weight * Number(digits[i]);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return (
    sum % 5 === 0 ||
    (digits[6] === '7' && (sum - 9) % 5 === 0) ||
    (digits[6] === '7' && (sum - 10) % 5 === 0)
  );
}
