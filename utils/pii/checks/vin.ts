/** What signs are worth, from 0 to 9 and A to Z; I, O and Q are none of its signs. */
const WORTH = '0123456789' + '12345678' + '012345' + '0709' + '23456789';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** Where its check sign stands. */
const CHECK = 8;

/**
 * Whether the ninth of a vehicle's 17 signs is right.
 *
 * Source: GB 16735-2019, annex A, the same as 49 CFR 565.15: the weighted sum modulo 11, X for 10.
 */
export function isVin(code: string): boolean {
  const sum = WEIGHTS.reduce((all, weight, i) => all + weight * worthOf(code[i]!), 0);
  return code[CHECK] === '0123456789X'[sum % 11];
}

function worthOf(sign: string): number {
  return Number(WORTH[Number.parseInt(sign, 36)]);
}
