import { expect, test } from 'vitest';
import {
  addDays,
  dayNumber,
  daysBetween,
  dayText,
  lastDays,
  localDay,
  utc,
  weekday,
} from '../../utils/day';

test.each([
  ['2026-11-26', 1, '2026-11-27'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  // In Europe this day has 25 hours; days here have none at all.
  ['2026-10-25', 1, '2026-10-26'],
])('%s and %d days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
  expect(daysBetween(day, expected)).toBe(days);
});

test('a week begins on Monday', () => {
  expect(['2026-11-23', '2026-11-26', '2026-11-29'].map(weekday)).toEqual([0, 3, 6]);
});

test('the last days end today', () => {
  expect(lastDays('2026-03-01', 3)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
});

test('a moment belongs to the day the viewer’s clock shows', () => {
  expect(localDay(new Date(2026, 10, 26, 0, 0).getTime())).toBe('2026-11-26');
  expect(localDay(new Date(2026, 10, 26, 23, 59).getTime())).toBe('2026-11-26');
});

test('a day as a number is its midnight in UTC', () => {
  expect(new Date(utc('2026-11-26')).toISOString()).toBe('2026-11-26T00:00:00.000Z');
});

test.each([
  ['1970-01-01', 0],
  ['2026-11-26', 20783],
  ['1969-12-31', -1],
])('%s is day %d, and back', (day, number) => {
  expect(dayNumber(day)).toBe(number);
  expect(dayText(number)).toBe(day);
});

test('what is no day has no number', () => {
  expect(dayNumber('yesterday')).toBeNaN();
});
