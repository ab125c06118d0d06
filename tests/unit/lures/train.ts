import { cuesIn } from '../../../utils/lures/cues-in';
import { evidenceIn, namesOf } from '../../../utils/lures/evidence/evidence';
import { lureLabels } from '../../../utils/lures/lure';
import { readLure } from '../../../utils/lures/reading';
import type { Labelled } from './labelled';

const ROUNDS = 400;
const RATE = 0.05;
/** How much a weight costs: the more, the less any one says. */
const COST = 2;
/** How much worse it is to mark what is innocent than to miss a lure. */
const WORSE = 1.3;
/** Tenths, as the weights are written. */
const UNIT = 10;
const WIDTH = lureLabels.length;

/**
 * Weights for all that stands in these messages: multinomial logistic regression, a message without a lure
 * being what the others are measured against. Full batches and no chance: the same lines give the same weights.
 */
export function train(lines: readonly Labelled[]): Map<string, number[]> {
  const { names, rows, goals } = tableOf(lines);
  const weights = new Float64Array(names.length * WIDTH);
  const [mean, square] = [weights.slice(), weights.slice()];
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeOf(weights, rows, goals);
    for (let i = 0; i < weights.length; i++) {
      const g = (slope[i]! + COST * weights[i]!) / rows.length;
      mean[i] = 0.9 * mean[i]! + 0.1 * g;
      square[i] = 0.999 * square[i]! + 0.001 * g * g;
      const step = mean[i]! / (1 - 0.9 ** round);
      weights[i]! -= (RATE * step) / (Math.sqrt(square[i]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return new Map(
    names.map((name, n) => [
      name,
      [...weights.subarray(n * WIDTH, (n + 1) * WIDTH)].map((weight) => Math.round(weight * UNIT)),
    ]),
  );
}

/** The table as `utils/lures/evidence/weights.ts` holds it; lines of nothing left out. */
export function written(weights: ReadonlyMap<string, readonly number[]>): string {
  return [...weights]
    .filter(([, points]) => points.some(Boolean))
    .map(([name, points]) => [name.padEnd(11), ...points.map((p) => `${p}`.padStart(3))].join(' '))
    .join('\n');
}

function tableOf(lines: readonly Labelled[]) {
  const held = lines.map(({ text }) => {
    const reading = readLure(text);
    return [...new Set(evidenceIn(reading.lower, cuesIn(reading)).flatMap(namesOf))];
  });
  const names = [...new Set(held.flat())].sort();
  const at = new Map(names.map((name, i) => [name, i * WIDTH]));
  return {
    names,
    rows: held.map((row) => row.map((name) => at.get(name)!)),
    goals: lines.map(({ label }) => (label ? lureLabels.indexOf(label) : -1)),
  };
}

function slopeOf(weights: Float64Array, rows: readonly number[][], goals: readonly number[]) {
  const slope = new Float64Array(weights.length);
  const odds = new Float64Array(WIDTH);
  for (const [r, row] of rows.entries()) {
    odds.fill(0);
    for (const at of row) for (let i = 0; i < WIDTH; i++) odds[i]! += weights[at + i]!;
    let sum = 1;
    for (let i = 0; i < WIDTH; i++) sum += odds[i] = Math.exp(odds[i]!);
    const price = goals[r] === -1 ? WORSE : 1;
    for (let i = 0; i < WIDTH; i++) {
      const off = price * (odds[i]! / sum - (goals[r] === i ? 1 : 0));
      for (const at of row) slope[at + i]! += off;
    }
  }
  return slope;
}
