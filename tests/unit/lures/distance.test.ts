import { expect, test } from 'vitest';
import { isNear } from '../../../utils/lures/distance';

test.each([
  ['taobao', 'taobao'],
  ['taobo', 'taobao'],
  ['taobaoo', 'taobao'],
  ['taobeo', 'taobao'],
  ['taoboa', 'taobao'],
  ['aobao', 'taobao'],
  ['', 'a'],
])('%s is one step from %s', (a, b) => {
  expect(isNear(a, b)).toBe(true);
  expect(isNear(b, a)).toBe(true);
});

test.each([
  ['shopify', 'shopee'],
  ['taobbo', 'toabao'],
  ['abcd', 'badc'],
  ['tao', 'taobao'],
  ['', 'ab'],
])('%s is further from %s', (a, b) => {
  expect(isNear(a, b)).toBe(false);
});
