/** A sign's value in base 36: digits as they are, A 10 to Z 35. */
export function base36(sign: string): number {
  return Number.parseInt(sign, 36);
}
