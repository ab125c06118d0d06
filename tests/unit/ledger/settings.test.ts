import { expect, test } from 'vitest';
import { DAY } from '../../../utils/day';
import { isBackupOld } from '../../../utils/ledger/settings';

const NOW = Date.parse('2026-11-28T12:00:00Z');

test.each([
  ['none was ever made', null, true],
  ['it is a day old', NOW - DAY, false],
  ['it is two weeks old', NOW - 14 * DAY, true],
  ['the clock is an hour back since then', NOW + DAY / 24, false],
  ['the clock was a year ahead then', NOW + 365 * DAY, true],
])('whether a new backup is due when %s', (_when, last, due) => {
  expect(isBackupOld(last, NOW)).toBe(due);
});
