import { expect, test } from 'vitest';
import { emptyTally, sortArrivals } from '../../innocents/tally';

test('what arrives is sorted: once as sent, once more, changed, or not at all', () => {
  const log: string[] = [];
  const told: string[][] = [];
  const tally = emptyTally();
  const arrivals = sortArrivals(
    () => log,
    tally,
    (...trouble) => told.push(trouble),
  );

  arrivals.expect('hi');
  expect(arrivals.read()).toBe(false);
  log.push('hi');
  expect(arrivals.read()).toBe(true);
  expect(told).toEqual([]);

  arrivals.expect('M码');
  log.push('hi');
  expect(arrivals.read()).toBe(false);
  log.push('M');
  expect(arrivals.read()).toBe(true);

  arrivals.expect('扣1');
  arrivals.giveUp('held', 'typed');
  expect(told).toEqual([
    ['doubled', 'hi'],
    ['changed', 'M码 → M'],
    ['held', 'hi / M码 / 扣1 (typed)'],
  ]);
  expect(tally).toEqual({ sent: 3, arrived: 1, doubled: 1, changed: 1, lost: 0, held: 1 });
});
