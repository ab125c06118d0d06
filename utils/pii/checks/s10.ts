const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/**
 * Whether the check digit of a post item's identifier (`RR473124829CN`) is right.
 *
 * Source: UPU S10, identification of postal items: 11 − sum mod 11, where 10 gives 0 and 11 gives 5.
 */
export function isPostItem(code: string): boolean {
  const digits = Array.from(code.slice(2, 11), Number);
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * digits[i]!, 0);
  const check = 11 - (sum % 11);
  return digits[8] === (check === 10 ? 0 : check === 11 ? 5 : check);
}
