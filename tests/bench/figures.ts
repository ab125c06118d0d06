import { appendFileSync } from 'node:fs';

/** One line of `docs/benchmarks.md`. */
export interface Figure {
  what: string;
  measured: string;
  budget: string;
  holds: boolean;
}

/** Where figures wait, one JSON a line, until the run is over. */
export const FIGURES = 'test-results/figures.jsonl';

/** Puts a figure down for the report, and says whether the budget holds. */
export function note(what: string, measured: string, budget: string, holds: boolean): boolean {
  appendFileSync(FIGURES, `${JSON.stringify({ what, measured, budget, holds })}\n`);
  return holds;
}

/** The value that a share of the sample stays below. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5);
}
