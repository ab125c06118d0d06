/** A part of a whole, both counted. */
export interface Share {
  part: number;
  whole: number;
}

/** How many of these are so. */
export function shareOf<Item>(items: readonly Item[], isSo: (item: Item) => boolean): Share {
  return { part: items.filter(isSo).length, whole: items.length };
}

/** `93.1 % (121 of 130)`; a dash for a part of nothing. */
export function inWords(share: Share): string {
  return share.whole === 0 ? '–' : `${percent(share)} (${share.part} of ${share.whole})`;
}

/** `93.1 %`; a dash for a part of nothing. */
export function percent({ part, whole }: Share): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Two-sided 95 %. */
const Z = 1.959964;

/**
 * Where the true share lies with 95 % confidence, 0–1: what a sample of this size can say at all.
 *
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927)
 */
export function wilson({ part, whole }: Share): [low: number, high: number] {
  if (whole === 0) return [0, 1];
  const p = part / whole;
  const z2 = Z * Z;
  const middle = p + z2 / (2 * whole);
  const spread = Z * Math.sqrt((p * (1 - p)) / whole + z2 / (4 * whole * whole));
  const scale = 1 + z2 / whole;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** `90.0–95.2 %`, the 95 % confidence interval. */
export function interval(share: Share): string {
  if (share.whole === 0) return '–';
  const [low, high] = wilson(share).map((bound) => (100 * bound).toFixed(1));
  return `${low}–${high} %`;
}
