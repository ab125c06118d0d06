import { expect, test } from 'vitest';
import { familyCounts } from '../../../utils/reports/family';
import { blockedRow, rowOf, sentRow } from './row-of';

test('a week is counts by site and type, with what became of each, the most frequent first', () => {
  const rows = [
    rowOf({ type: 'email' }),
    rowOf({ count: 2 }),
    rowOf({ action: 'edited' }),
    rowOf({ action: 'held' }),
    sentRow(),
    rowOf({ site: 'jd', count: 2 }),
  ];
  expect(familyCounts(rows).lines).toEqual([
    { site: 'douyin', type: 'phone', asked: 5, kept: 3, sent: 1 },
    { site: 'jd', type: 'phone', asked: 2, kept: 2, sent: 0 },
    { site: 'douyin', type: 'email', asked: 1, kept: 1, sent: 0 },
  ]);
});

test('lures are counted by site; what a form got, false alarms and trackers are not the week’s', () => {
  const lure = { kind: 'lure', action: 'marked', type: null } as const;
  const rows = [
    rowOf(lure),
    rowOf({ ...lure, site: 'jd', count: 3 }),
    rowOf({ ...lure, day: '2026-11-25' }),
    rowOf({ kind: 'disclosure', action: 'given', channel: 'form' }),
    rowOf({ action: 'marked' }),
    blockedRow('Adwind', 40),
  ];
  expect(familyCounts(rows)).toEqual({
    lines: [],
    lures: [
      { site: 'jd', count: 3 },
      { site: 'douyin', count: 2 },
    ],
  });
});
