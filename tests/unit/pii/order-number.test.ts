import { expect, test } from 'vitest';
import { bareOrder } from '../../../utils/pii/detectors/bare-order';
import { orderCode } from '../../../utils/pii/detectors/order-code';
import { orderNumber } from '../../../utils/pii/detectors/order-number';
import { alone } from './alone';

test.each([
  ['订单号 6912345678901234567 还没到', '6912345678901234567'],
  ['订单号：2439 5272 3826 8225 671', '2439 5272 3826 8225 671'],
  ['【订单编号:4126018042390086207】', '4126018042390086207'],
  ['京东订单318055220951', '318055220951'],
  ['单号二九三一四六零八九零一六', '二九三一四六零八九零一六'],
  ['订单3️⃣0️⃣6️⃣4️⃣3️⃣4️⃣8️⃣8️⃣7️⃣0️⃣5️⃣9️⃣', '3️⃣0️⃣6️⃣4️⃣3️⃣4️⃣8️⃣8️⃣7️⃣0️⃣5️⃣9️⃣'],
  ['我的订单是不是这个 318055220951', '318055220951'],
  ['318055220951这个订单怎么还没发', '318055220951'],
  ['昨天在京东买的318055220951', '318055220951'],
  ['交易号 2024110622001412345678901234', '2024110622001412345678901234'],
  ['order #112-4470918-6625034', '112-4470918-6625034'],
])('finds the order in %s', (text, expected) => {
  expect(alone(orderNumber)(text)).toEqual([expected]);
});

test.each([
  ['4187753630387582001 少发了一个', '4187753630387582001'],
  ['240618-293624389941395 三天了', '240618-293624389941395'],
  ['两单一起发 2422786784499753431 和 4172266482797079446', '2422786784499753431'],
])('finds by its shape the order in %s', (text, expected) => {
  expect(alone(bareOrder)(text)[0]).toBe(expected);
});

test.each([
  ['shopee order 2411057HKQ3WX9', '2411057HKQ3WX9'],
  ['đơn 241022PRWY48KN hủy giúp e', '241022PRWY48KN'],
  ['注文番号284719-20241006-0583746291、まだ', '284719-20241006-0583746291'],
  ['订单号P743812903847561', 'P743812903847561'],
])('finds letters and digits of the order in %s', (text, expected) => {
  expect([...alone(orderCode)(text), ...alone(orderNumber)(text)].join()).toContain(
    expected.replace(/^P/, ''),
  );
});

test.each([
  '单号后四位7730那个出广州了没',
  '订单显示已关闭 是没抢到吗',
  '这个月订单破10000000000元了',
  '快递单号 78726091561814',
  '中通运单号78726091561814',
  '单号SF1978237374211',
  '防伪码 4187753630387582001',
  '8888888888888888888',
  '6222021161874921480',
  '淘宝搜 612345678901',
  '京东商品编号 100012043978',
  'order 66 execute lol',
  '订单号 6912****4567',
])('ignores %s', (text) => {
  for (const detector of [orderNumber, bareOrder, orderCode])
    expect(alone(detector)(text)).toEqual([]);
});
