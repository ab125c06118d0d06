import { base36 } from './base-36';

const WEIGHTS = [7, 3, 1];

/**
 * Whether the last digit is right for the signs before it.
 *
 * Source: ICAO Doc 9303, part 3, §4.9: weights 7, 3, 1, modulus 10.
 */
export function passesIcao9303(code: string): boolean {
  const sum = Array.from(code.slice(0, -1), base36).reduce(
    (total, value, i) => total + value * WEIGHTS[i % 3]!,
    0,
  );
  return Number(code.at(-1)) === sum % 10;
}
