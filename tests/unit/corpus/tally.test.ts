import { expect, test } from 'vitest';
import { calibrate } from '../../corpus/calibration';
import { judge } from '../../corpus/score';
import { tally } from '../../corpus/tally';
import { message, spot } from './make';

const TEXT = '0123456789';
const judged = [
  // Both found, one called something else.
  judge(message(TEXT, ['phone@0-4', 'email@5-9']), [spot('phone@0-4'), spot('phone@5-9', 0.6)]),
  // One of two found, and something else.
  judge(message(TEXT, ['phone@0-4', 'email@5-7']), [
    spot('phone@0-4', 1),
    spot('qq@8-9' as never, 0.5),
  ]),
  // Missed.
  judge(message(TEXT, ['phone@0-4']), []),
  // Innocent, flagged; innocent, quiet; innocent, quiet.
  judge(message(TEXT), [spot('phone@0-4', 0.55), spot('email@5-9', 0.95)]),
  judge(message(TEXT), []),
  judge(message(TEXT), []),
];

test('counts what was caught, found, typed, flagged', () => {
  expect(tally(judged)).toEqual({
    caught: { part: 2, whole: 3 },
    caughtWhole: { part: 1, whole: 3 },
    found: { part: 3, whole: 5 },
    typed: { part: 2, whole: 3 },
    flagged: { part: 1, whole: 3 },
    beside: { part: 1, whole: 3 },
  });
});

test('counts nothing of nothing', () => {
  const none = { part: 0, whole: 0 };
  expect(tally([])).toEqual({
    caught: none,
    caughtWhole: none,
    found: none,
    typed: none,
    flagged: none,
    beside: none,
  });
});

test('findings fall into bins by confidence, 1 into the last', () => {
  const bins = calibrate(judged).map(({ from, to, right, mean }) => [from, to, right, mean]);
  expect(bins).toEqual([
    [0.5, 0.6, { part: 0, whole: 2 }, expect.closeTo(0.525)],
    [0.6, 0.7, { part: 0, whole: 1 }, expect.closeTo(0.6)],
    [0.7, 0.8, { part: 0, whole: 0 }, 0],
    [0.8, 0.9, { part: 0, whole: 0 }, 0],
    [0.9, 1, { part: 2, whole: 3 }, expect.closeTo(0.95)],
  ]);
});
