import { expect, test } from 'vitest';
import { regionOf } from '../../../utils/text/region';
import { simplify } from '../../../utils/text/simplify';

test('makes the words that rules look for simple, and keeps the length', () => {
  expect(simplify('電話號碼 驗證碼 訂單 3樓')).toBe('电话号码 验证码 订单 3楼');
});

test('leaves simple signs alone', () => {
  expect(simplify('电话 abc 123')).toBe('电话 abc 123');
});

test.each([
  ['番号は', 'JP'],
  ['번호', 'KR'],
  ['เบอร์', 'TH'],
  ['số điện thoại', 'VN'],
  ['电话', null],
  ['my number', null],
])('%s is written in %s', (text, region) => {
  expect(regionOf(text)).toBe(region);
});
