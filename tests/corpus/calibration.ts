import { isTrue, type Judged } from './score';
import type { Share } from './share';

/** Lower bounds of confidence; the last bin takes in 1. */
const BOUNDS = [0.5, 0.6, 0.7, 0.8, 0.9];

/** Findings of some confidence. */
export interface Bin {
  from: number;
  to: number;
  /** How many of them are a labelled detail, of the right type. */
  right: Share;
  /** Their mean confidence, 0–1; what `right` should come to. */
  mean: number;
}

/** How often findings are right, by how sure they are. */
export function calibrate(judged: readonly Judged[]): Bin[] {
  const all = judged.flatMap(({ message, spots }) =>
    spots.map((spot) => ({ confidence: spot.confidence, isRight: isTrue(message, spot) })),
  );
  return BOUNDS.map((from, i) => {
    const to = BOUNDS[i + 1] ?? 1;
    const bin = all.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    const sum = bin.reduce((total, { confidence }) => total + confidence, 0);
    const part = bin.filter(({ isRight }) => isRight).length;
    return { from, to, right: { part, whole: bin.length }, mean: sum / Math.max(1, bin.length) };
  });
}
