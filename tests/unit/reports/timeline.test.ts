import { expect, test } from 'vitest';
import { timeline } from '../../../utils/reports/timeline';
import { blockedRow, rowOf, sentRow, TODAY } from './row-of';

test('has a lane per site, the busiest first, and a bucket per week', () => {
  const lanes = timeline(
    [
      rowOf(),
      sentRow({ site: 'taobao', count: 3 }),
      rowOf({ site: 'taobao', kind: 'lure', action: 'marked', type: null, day: '2026-11-22' }),
      rowOf({ site: 'taobao', kind: 'leak', action: 'stopped' }),
      blockedRow('Adwind', 90),
    ],
    TODAY,
    3,
  );
  expect(lanes.map(({ site, total }) => [site, total])).toEqual([
    ['taobao', 5],
    ['douyin', 1],
  ]);
  expect(lanes[0]!.buckets).toEqual([
    { from: '2026-11-09', given: 0, spared: 0, lures: 0 },
    { from: '2026-11-16', given: 0, spared: 0, lures: 1 },
    { from: '2026-11-23', given: 3, spared: 1, lures: 0 },
  ]);
});

test('beyond eight sites the rest share a lane', () => {
  const rows = Array.from({ length: 10 }, (_, i) => rowOf({ site: `s${i}`, count: 20 - i }));
  const lanes = timeline(rows, TODAY);
  expect(lanes).toHaveLength(8);
  expect(lanes.at(-1)).toMatchObject({ site: '*others', total: 13 + 12 + 11 });
});
