import { expect, test } from 'vitest';
import { voucherCode } from '../../../utils/pii/detectors/voucher-code';
import { slicesOf } from './slices';

const find = slicesOf(voucherCode);

test.each([
  ['券码 482139075512 用不了', '482139075512'],
  ['我的兑换码ABCD-7F3K-92QX提示已使用', 'ABCD-7F3K-92QX'],
  ['礼品卡密码 4821-3907-5512-6630', '4821-3907-5512-6630'],
  ['卡密 7XK29QMPL3TZ', '7XK29QMPL3TZ'],
  ['我领的兑换码 7XK29QMPL3TZ 用不了', '7XK29QMPL3TZ'],
  ['我输入兑换码 7XK29QMPL3TZ 提示错误', '7XK29QMPL3TZ'],
  ['激活码是 X7K2-9QMP-L3TZ-88RD', 'X7K2-9QMP-L3TZ-88RD'],
  ['gift card 6036 2800 1234 5678 says invalid', '6036 2800 1234 5678'],
  ['my gift card code is AQ4F-7KX92B-M3TZ', 'AQ4F-7KX92B-M3TZ'],
  ['voucher code: 7731K92QX4', '7731K92QX4'],
  ['steam key AB3DE-F7GHJ-KL9MN', 'AB3DE-F7GHJ-KL9MN'],
  ['ギフトコード AQ4F-7KX92B-M3TZ', 'AQ4F-7KX92B-M3TZ'],
  ['기프트카드 4821-3907-5512', '4821-3907-5512'],
])('finds the code in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '券码 8888',
  '优惠码 NEWUSER20 新人才能用吧',
  '优惠码 202411',
  '兑换码 SPRING2024',
  '大家用兑换码 7XK29QMPL3TZ 领',
  '输入兑换码 7XK29QMPL3TZ',
  '兑换码 7XK29QMPL3TZ 前100名',
  'use voucher code 7731K92QX4',
  'voucher code SAVE20',
  'gift card 50 dollars',
  'voucher 20% off',
  '礼品卡 500元面值',
  '券码在哪',
  'discount code 20OFF2024',
  '激活码多少钱',
  '卡密 ******',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
