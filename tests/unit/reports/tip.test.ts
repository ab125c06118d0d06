import { expect, test } from 'vitest';
import { TIPS, tipOf } from '../../../utils/reports/tip';
import { rowOf } from './row-of';

test('fits the most frequent detail', () => {
  expect(tipOf([rowOf(), rowOf({ type: 'verification_code', count: 3 })], 1)).toBe('code');
});

test('in a quiet week another one each week', () => {
  const weeks = TIPS.map((_, i) => tipOf([rowOf({ type: 'ip_address' })], i));
  expect(weeks).toEqual(TIPS);
});
