import { expect, test } from 'vitest';
import { totalsOf, week } from '../../../utils/reports/week';
import { blockedRow, rowOf, sentRow, TODAY } from './row-of';

test('a week is the seven days up to today, and is held against the seven before', () => {
  const { days, totals, before } = week(
    [
      rowOf({ count: 7 }),
      rowOf({ action: 'edited', day: '2026-11-20' }),
      sentRow({ day: '2026-11-25' }),
      rowOf({ day: '2026-11-19', count: 4 }),
      rowOf({ day: '2026-11-12', count: 100 }),
      rowOf({ day: '2026-11-27', count: 100 }),
    ],
    TODAY,
  );
  expect(days.map(({ day }) => day.slice(8))).toEqual(['20', '21', '22', '23', '24', '25', '26']);
  expect(totals).toEqual({ asked: 9, masked: 7, edited: 1, sent_anyway: 1, held: 0, blocked: 0 });
  expect(before.masked).toBe(4);
  expect(days.map(({ asked }) => asked)).toEqual([1, 0, 0, 0, 0, 1, 7]);
});

test('a message with two details is one message', () => {
  const rows = [rowOf(), rowOf({ type: 'email', events: 0 })];
  expect(totalsOf(rows)).toMatchObject({ asked: 1, masked: 1 });
});

test('what was blocked is counted apart; forms and lures were no warnings', () => {
  const totals = totalsOf([
    blockedRow('Adwind', 12),
    rowOf({ kind: 'disclosure', action: 'given', channel: 'form' }),
    rowOf({ kind: 'lure', action: 'marked', type: null }),
    rowOf({ kind: 'warning', action: 'marked' }),
  ]);
  expect(totals).toEqual({ asked: 0, masked: 0, edited: 0, sent_anyway: 0, held: 0, blocked: 12 });
});
