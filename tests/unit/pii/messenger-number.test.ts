import { expect, test } from 'vitest';
import { messengerNumber } from '../../../utils/pii/detectors/messenger-number';
import { alone } from './alone';

const find = alone(messengerNumber);

test.each([
  ['加v 73603445', '73603445'],
  ['➕薇 7360-3445', '7360-3445'],
  ['微信7.3.6.0.3.4.4.5', '7.3.6.0.3.4.4.5'],
  ['绿泡泡 二八四七一九三六', '二八四七一九三六'],
  ['嶶❤️ ⑦③⑥⓪③④④⑤', '⑦③⑥⓪③④④⑤'],
  ['搜微 736034459 备注直播', '736034459'],
  ['V同号 7360 3445', '7360 3445'],
  ['寇寇号 284719365', '284719365'],
])('finds the account in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '微信支付73603445',
  '微波炉 73603445',
  '加v 7360344元',
  '微信群里有1200388人',
  '薇诺娜 73603445',
  '加v 20261127',
  '加v 66666666',
  '款号v 73603445',
  '绿色 73603445',
  '稍微 73603445',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
