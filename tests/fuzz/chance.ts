/** Chance that can be had again: the same seed and number give the same inputs. */
export interface Chance {
  /** A whole number from 0, below `end`. */
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
}

/** @see Chris Doty-Humphrey's sfc32, seeded by hashing both numbers */
export function chanceOf(seed: number, n: number): Chance {
  let [a, b, c, d] = [seed | 0, n | 0, Math.imul(seed ^ 0x9e3779b9, n + 1) | 0, 1];
  function next(): number {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return t >>> 0;
  }
  for (let i = 0; i < 12; i++) next();
  const below = (end: number) => next() % end;
  return { below, pick: (list) => list[below(list.length)]! };
}
