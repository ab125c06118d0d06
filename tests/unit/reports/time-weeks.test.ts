import { expect, test } from 'vitest';
import { lastDays } from '../../../utils/day';
import { timeWeeks } from '../../../utils/reports/time-weeks';

test('each day stands beside the same day of the week before, and sums are those of what is shown', () => {
  const minutes = lastDays('2026-11-27', 14).map((day, i) => ({ day, minutes: i }));
  const { days, total, before } = timeWeeks(minutes);
  expect(days).toHaveLength(7);
  expect(days[0]).toEqual({ day: '2026-11-21', minutes: 7, before: 0 });
  expect(days.at(-1)).toEqual({ day: '2026-11-27', minutes: 13, before: 6 });
  expect([total, before]).toEqual([70, 21]);
});
