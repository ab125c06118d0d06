import { expect, test } from 'vitest';
import type { Situation } from '../../../utils/rights/citations';
import { dueDays, shifted } from '../../../utils/rights/due';
import { addWorkingDays, isWorkingDay } from '../../../utils/rights/working-days';

const base: Situation = {
  place: 'CN',
  kind: 'delete',
  variant: 'self',
  addressee: 'platform',
  today: '2026-11-26',
};

test.each([
  ['a Friday in the National Day week', '2026-10-02', false],
  ['the Sunday worked before it', '2026-09-20', true],
  ['the Saturday worked after it', '2026-10-10', true],
  ['an ordinary Saturday', '2026-11-28', false],
  ['an ordinary Monday', '2026-11-30', true],
  ['the Spring Festival', '2026-02-23', false],
  ['the day after it', '2026-02-24', true],
])('in China %s', (_what, day, works) => {
  expect(isWorkingDay(day, 'CN')).toBe(works);
});

test('abroad, and in years without a table, weekdays are worked', () => {
  expect(isWorkingDay('2026-10-02', 'US-CA')).toBe(true);
  expect(isWorkingDay('2031-10-01', 'CN')).toBe(true);
  expect(isWorkingDay('2031-10-04', 'CN')).toBe(false);
});

test('fifteen working days after 26 November are over on 17 December', () => {
  expect(addWorkingDays('2026-11-26', 15, 'CN')).toBe('2026-12-17');
});

test('in China the days are practice, and a reckoning', () => {
  expect(dueDays(base, '2026-11-26')).toEqual([
    { step: 'answer', day: '2026-12-17', basis: 'practice', about: true },
    { step: 'platform', day: '2026-12-26', basis: 'practice', about: true },
    { step: 'authority', day: '2027-01-10', basis: 'practice', about: true },
  ]);
});

test('steps never come out of order, however long the holidays', () => {
  for (const sent of ['2026-01-30', '2026-09-24', '2027-01-29']) {
    const days = dueDays(base, sent).map(({ day }) => day);
    expect(days).toEqual([...days].sort());
  }
});

test.each([
  ['EU', 'delete', '2026-12-27', 'law', false],
  ['US-CA', 'delete', '2027-01-10', 'law', false],
  ['US-CA', 'object', '2026-12-17', 'law', true],
  ['KR', 'copy', '2026-12-06', 'law', true],
  ['KR', 'delete', '2026-12-06', 'law', false],
  ['TH', 'delete', '2027-02-24', 'law', true],
  ['TW', 'copy', '2026-12-11', 'law', false],
  ['HK', 'copy', '2027-01-05', 'law', false],
  // The number is not checked, so it is no day of law.
  ['HK', 'correct', '2027-01-05', 'practice', true],
  ['JP', 'copy', '2026-12-10', 'practice', true],
  ['SG', 'delete', '2026-12-26', 'practice', true],
  ['other', 'copy', '2026-12-26', 'practice', true],
] as const)('%s, %s: by %s, as %s', (place, kind, day, basis, about) => {
  const [answer] = dueDays({ ...base, place, kind }, '2026-11-26');
  expect(answer).toEqual({ step: 'answer', day, basis, about });
});

test('who was written to late has two weeks, and the later steps move along', () => {
  const dues = dueDays(base, '2026-11-26');
  const moved = shifted(dues, '2027-01-04', ['answer']);
  expect(moved.map(({ day }) => day)).toEqual(['2026-12-17', '2027-01-18', '2027-02-02']);
});

test('who was written to in time keeps the days planned', () => {
  const dues = dueDays(base, '2026-11-26');
  expect(shifted(dues, '2026-12-01', ['answer'])).toEqual(dues);
});

test('a day of law that was moved is a reckoning of ours; one that stayed is still of law', () => {
  const dues = dueDays({ ...base, place: 'EU' }, '2026-10-01');
  expect(dues[0]).toEqual({ step: 'answer', day: '2026-11-01', basis: 'law', about: false });
  expect(shifted(dues, '2026-10-25', [])[0]).toEqual({
    step: 'answer',
    day: '2026-11-08',
    basis: 'practice',
    about: true,
  });
  expect(shifted(dues, '2026-10-18', [])).toEqual(dues);
});
