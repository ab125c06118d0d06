const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How long to wait after the first wrong PIN, the second …; the last stands for all further ones. */
const WAITS = [0, 0, 0, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 60 * MINUTE];

/** How long nobody may try after so many wrong PINs in a row, in milliseconds. */
export function waitAfter(failures: number): number {
  if (failures < 1) return 0;
  return WAITS[Math.min(failures, WAITS.length) - 1]!;
}
