import { expect, test } from 'vitest';
import { doorCode } from '../../../utils/pii/detectors/door-code';
import { slicesOf } from './slices';

const find = slicesOf(doorCode);

test.each([
  ['楼下大门按2580#直接上来', '2580'],
  ['单元门密码输 8821', '8821'],
  ['智能锁是139700', '139700'],
  ['楼下大门按二五八零井号', '二五八零'],
  ['gate code is 4471', '4471'],
  ['the lockbox: 3391', '3391'],
  ['buzzer code 2281 pls', '2281'],
])('finds the code in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '智能锁 2199元',
  '大门在3号楼',
  '门锁是304不锈钢的吗',
  '这门锁 120 块',
  'gate 4471',
  'code red 4471',
  'door 2281 cm',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
