import { expect, test } from 'vitest';
import { lockClues } from '../../../utils/pii/detectors/lock-clues';
import { alone } from './alone';

const find = alone(lockClues);

test.each([
  ['储物柜3号，开门数字5069，衣服放里头', '5069'],
  ['后备箱钥匙盒放门口的，转到6 8 8 4就弹开', '6 8 8 4'],
  ['sim卡的puk是13077761', '13077761'],
  ['谷歌那个备用码只剩一个了 4485 7216', '4485 7216'],
  ['放快递柜了，那个开柜的数是73910264', '73910264'],
  ['我的信箱锁拨到739就能拿信', '739'],
  ['健身房柜7739', '7739'],
  ['行李寄存 取的时候报460871', '460871'],
  ['公司储物柜 0 7 1 9 帮我把充电器拿来', '0 7 1 9'],
])('finds it in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '这款密码锁出厂是0000吧',
  '行李箱密码锁那款1299元',
  '保险柜下单1580包邮吗',
  '鞋柜货号3761还有吗',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
