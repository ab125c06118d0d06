/**
 * Milliseconds since the Unix epoch by a clock that nobody can turn while this script runs: it reads the system's
 * once, at the start, and counts on from there.
 */
export function steadyNow(): number {
  return performance.timeOrigin + performance.now();
}
