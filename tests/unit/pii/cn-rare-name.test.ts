import { expect, test } from 'vitest';
import { cnRareName } from '../../../utils/pii/detectors/cn-rare-name';
import { alone } from './alone';

const find = alone(cnRareName);

test.each([
  ['收件人：乐嘉欣', '乐嘉欣'],
  ['代收：农雨涵 室友', '农雨涵'],
  ['我叫磨志强', '磨志强'],
  ['真名展晓云电话', '展晓云'],
])('finds the name in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '收件人信息不全',
  '收件人：雨涵',
  '收件人：小雨涵',
  '姓名贴纸',
  '联系人亲友都行',
  '我叫外卖了',
  '名字好听',
  '户名农信社',
  '收货的时候',
  '我叫东东东',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
