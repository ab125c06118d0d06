import type { JudgedSet } from '../run';
import { interval, inWords, percent } from '../share';
import { table } from '../table';
import { tally } from '../tally';

/** How Hushcart did on each set. */
export function overview(sets: readonly JudgedSet[]): string[] {
  const rows = sets.map(({ name, judged }) => {
    const { caught, caughtWhole, found, typed, flagged, beside } = tally(judged);
    return [
      name,
      inWords(caught),
      interval(caught),
      percent(caughtWhole),
      inWords(found),
      percent(typed),
      inWords(flagged),
      interval(flagged),
      percent(beside),
    ];
  });
  return table(
    [
      'set',
      'messages caught',
      '95 % interval',
      'with every detail',
      'details found',
      'type right',
      'innocent flagged',
      '95 % interval',
      'more than labelled',
    ],
    rows,
  );
}
