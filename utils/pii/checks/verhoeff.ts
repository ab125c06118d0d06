/** How two elements of the dihedral group D5 combine: digits below five turn, the others turn over. */
function combine(a: number, b: number): number {
  const turned = a < 5 ? a + b : a - b;
  const inFive = ((turned % 5) + 5) % 5;
  return a < 5 === b < 5 ? inFive : 5 + inFive;
}

const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** A digit permuted as many times as its place from the right says. */
function permute(digit: number, times: number): number {
  return times === 0 ? digit : permute(PERMUTATION[digit]!, times - 1);
}

/**
 * Whether the last digit is right by Verhoeff's scheme.
 *
 * Source: J. Verhoeff, Error Detecting Decimal Codes (1969).
 */
export function passesVerhoeff(digits: string): boolean {
  const fromRight = Array.from(digits, Number).reverse();
  return fromRight.reduce((sum, digit, i) => combine(sum, permute(digit, i % 8)), 0) === 0;
}
