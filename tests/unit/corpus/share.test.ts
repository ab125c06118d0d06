import { expect, test } from 'vitest';
import { interval, inWords, percent, shareOf, wilson } from '../../corpus/share';

test('a share is counted', () => {
  expect(shareOf([1, 2, 3, 4], (n) => n > 1)).toEqual({ part: 3, whole: 4 });
});

test.each([
  [{ part: 121, whole: 130 }, '93.1 %', '93.1 % (121 of 130)'],
  [{ part: 0, whole: 7 }, '0.0 %', '0.0 % (0 of 7)'],
  [{ part: 0, whole: 0 }, '–', '–'],
])('%j in words', (share, short, long) => {
  expect(percent(share)).toBe(short);
  expect(inWords(share)).toBe(long);
});

// Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the interval of %i of %i', (part, whole, low, high) => {
  const [from, to] = wilson({ part, whole });
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});

test('an interval in words', () => {
  expect(interval({ part: 0, whole: 260 })).toBe('0.0–1.5 %');
  expect(interval({ part: 0, whole: 0 })).toBe('–');
});
