import { expect, test } from 'vitest';
import { oneTimeClues } from '../../../utils/pii/detectors/one-time-clues';
import { alone } from './alone';

const find = alone(oneTimeClues);

test.each([
  ['主播我手机刚叮了一声，398226，这个你拿去登吧', '398226'],
  ['小助理私我要数字，我直接打这了哈 5 4 1 6 0 8', '5 4 1 6 0 8'],
  ['刚刚那个不算 重新来的 2o7681', '2o7681'],
  ['個短訊話我個一次性密碼係532594', '532594'],
  ['快手极速版验证：7035', '7035'],
  ['主播我把码告诉你，620845，帮我弄一下', '620845'],
  ['微信让好友辅助那个 我回的4917对吗', '4917'],
])('finds it in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '货号665295 黑色还有吗',
  '积分927760能换啥',
  '直播间人数220537了 牛',
  '这批编码391726收到了吗',
  '短信说有效期07/29',
  '185、190、195，三个码都断了',
  '登录就送 连续7天领288积分',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
