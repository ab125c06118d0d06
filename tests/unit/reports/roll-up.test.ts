import { expect, test } from 'vitest';
import { rollUp } from '../../../utils/reports/roll-up';
import { entryOf, TODAY } from './row-of';

test('entries that are alike on one day make one row, with the time of the last', () => {
  const first = entryOf();
  const rows = rollUp([first, entryOf({ at: first.at + 5 }), entryOf({ at: first.at + 2 })]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ day: TODAY, type: 'phone', count: 3, last: first.at + 5 });
});

test('an entry of three types is in three rows, one of none in one', () => {
  const rows = rollUp([
    entryOf({ types: ['phone', 'email', 'school'] }),
    entryOf({ kind: 'lure', action: 'marked', types: [] }),
  ]);
  expect(rows.map(({ type, events }) => [type, events])).toEqual([
    ['phone', 1],
    ['email', 0],
    ['school', 0],
    [null, 1],
  ]);
});

test('blocked requests add their counts, and the newest day comes first', () => {
  const tracker = { kind: 'tracker', action: 'blocked', types: [], company: 'Adwind' } as const;
  const [one, two] = [
    entryOf({ ...tracker, types: [], count: 4 }),
    entryOf({ ...tracker, types: [], count: 3 }),
  ];
  const old = entryOf({ ...tracker, types: [], at: one.at - 2 * 86_400_000 });
  expect(rollUp([old, one, two]).map(({ count }) => count)).toEqual([7, 1]);
});
