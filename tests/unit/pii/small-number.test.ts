import { expect, test } from 'vitest';
import { SMALL_NUMBER, smallNumber } from '../../../utils/pii/small-number';

test.each([
  ['13', 13],
  ['7', 7],
  ['十', 10],
  ['十三', 13],
  ['二十', 20],
  ['二十一', 21],
  ['一三', 13],
  ['九', 9],
])('%s is %i', (text, expected) => {
  expect(new RegExp(`^(?:${SMALL_NUMBER})$`).test(text)).toBe(true);
  expect(smallNumber(text)).toBe(expected);
});
