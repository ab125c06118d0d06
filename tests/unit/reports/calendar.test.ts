import { expect, test } from 'vitest';
import { calendar } from '../../../utils/reports/calendar';
import { blockedRow, rowOf, TODAY } from './row-of';

test('has whole weeks from Monday, and ends today', () => {
  const { weeks } = calendar([], TODAY);
  expect(weeks).toHaveLength(53);
  expect(weeks[0]!.map(({ day }) => day)).toContain('2025-11-24');
  expect(weeks.at(-1)!.map(({ day }) => day)).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    TODAY,
  ]);
});

test('the busiest day is the darkest, one that holds little is not white', () => {
  const { weeks, total, active, busiest } = calendar(
    [rowOf({ count: 40 }), rowOf({ day: '2026-11-24', count: 1 }), blockedRow('Adwind', 900)],
    TODAY,
  );
  expect(weeks.at(-1)!.map(({ level }) => level)).toEqual([0, 1, 0, 4]);
  expect([total, active, busiest?.day]).toEqual([41, 2, TODAY]);
});

test('counts entries, not the details in them', () => {
  const rows = [rowOf(), rowOf({ type: 'postal_address', events: 0 })];
  expect(calendar(rows, TODAY)).toMatchObject({ total: 1, active: 1 });
});

test('leaves out what is older than it shows, and what a wrong clock dated later', () => {
  const rows = [rowOf({ day: '2024-01-01' }), rowOf({ day: '2027-01-01' })];
  expect(calendar(rows, TODAY)).toMatchObject({ total: 0, busiest: null });
});
