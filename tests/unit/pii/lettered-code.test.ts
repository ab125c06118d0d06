import { expect, test } from 'vitest';
import { letteredCode } from '../../../utils/pii/detectors/lettered-code';
import { slicesOf } from './slices';

const find = slicesOf(letteredCode);

test.each([
  ['登录验证码：GH7K2M', 'GH7K2M'],
  ['校验码是 a8k2p9', 'a8k2p9'],
  ['my security code is 9F4KD', '9F4KD'],
  ['google says G-730412', 'G-730412'],
])('finds the code in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '图形验证码 8K2M9 看不清',
  '验证码收不到',
  '邀请码 GH88K2',
  'promo code SAVE20',
  '型号 WH1000XM5',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
