import { calibrate } from '../calibration';
import type { JudgedSet } from '../run';
import { inWords } from '../share';
import { table } from '../table';

/** How often findings are right, by how sure they are. */
export function calibration(sets: readonly JudgedSet[]): string[] {
  const bins = sets.map(({ judged }) => calibrate(judged));
  return table(
    ['confidence', ...sets.flatMap(({ name }) => [`mean, ${name}`, `right, ${name}`])],
    bins[0]!.map(({ from, to }, i) => [
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      ...bins.flatMap((ofSet) => {
        const { mean, right } = ofSet[i]!;
        return [right.whole > 0 ? mean.toFixed(2) : '–', inWords(right)];
      }),
    ]),
  );
}
