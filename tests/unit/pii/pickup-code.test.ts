import { expect, test } from 'vitest';
import { pickupCode } from '../../../utils/pii/detectors/pickup-code';
import { slicesOf } from './slices';

const find = slicesOf(pickupCode);

test.each([
  ['取件码 6-2-1234 帮我拿下', '6-2-1234'],
  ['取件码是A12-3-4567', 'A12-3-4567'],
  ['取货码：48213907', '48213907'],
  ['提货码 4821 3号柜', '4821'],
  ['核销码：739204118265', '739204118265'],
  ['自提码 c48213', 'c48213'],
  ['取件码６－２－１２３４', '６－２－１２３４'],
  ['我的收货码是482139', '482139'],
])('finds the code in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '取件码是几位',
  '取件码没收到',
  '取件码在哪看 订单1234',
  '取件码4位',
  '货架 6-2-1234',
  '提货 1234件',
  '核销码 200元券',
  '取件码 ******',
  '大家用兑换码 7XK29QMPL3TZ 领',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
