import { expect, test } from 'vitest';
import { falseAlarmShare, heededShare, warningsByType } from '../../../utils/reports/warnings';
import { rowOf, sentRow } from './row-of';

const rows = [
  rowOf({ count: 6 }),
  rowOf({ action: 'edited' }),
  sentRow(),
  rowOf({ action: 'held' }),
  rowOf({ action: 'marked' }),
  rowOf({ type: 'email' }),
  rowOf({ kind: 'lure', action: 'marked', type: null }),
  rowOf({ kind: 'disclosure', action: 'given', channel: 'form' }),
];

test('says what became of the warnings about each type', () => {
  expect(warningsByType(rows)).toEqual([
    { type: 'phone', asked: 10, masked: 6, edited: 1, sent_anyway: 1, held: 1, wrong: 1 },
    { type: 'email', asked: 1, masked: 1, edited: 0, sent_anyway: 0, held: 0, wrong: 0 },
  ]);
});

test('the share of false alarms is of all warnings, the share heeded of those decided', () => {
  const judged = warningsByType(rows);
  expect(falseAlarmShare(judged)).toBeCloseTo(1 / 11);
  expect(heededShare(judged)).toBeCloseTo(8 / 9);
});

test('without warnings there is no share', () => {
  expect([falseAlarmShare([]), heededShare([])]).toEqual([null, null]);
});
