import { expect, test } from 'vitest';
import { passwordClues } from '../../../utils/pii/detectors/password-clues';
import { alone } from './alone';

const find = alone(passwordClues);

test.each([
  ['账号是手机号，密碼我一般都用Xiaoyu@2016', 'Xiaoyu@2016'],
  ['登进去用lmm5201314!这个密', 'lmm5201314!'],
  ['蜜麻lihua#909，别乱动我购物车', 'lihua#909'],
])('finds it in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '福袋口令hello2024 大家快输',
  '密码锁型号HX0363还有吗',
  '我的账号abc12345 密码忘了',
  'wifi密码忘了 链接https://a.cn/b1',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
