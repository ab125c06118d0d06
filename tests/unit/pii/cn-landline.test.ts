import { expect, test } from 'vitest';
import { cnLandline } from '../../../utils/pii/detectors/cn-landline';
import { slicesOf } from './slices';

const find = slicesOf(cnLandline);

test.each([
  ['two-digit area code', '我家010-6274 8153', ['010-6274 8153']],
  ['three-digit area code', '0571-88064927', ['0571-88064927']],
  ['seven digits after the area code', '0354-3031234', ['0354-3031234']],
  ['area code in brackets', '(021)61234567', ['021)61234567']],
  ['ungrouped after a cue', '座机02161234567', ['02161234567']],
  ['full width', '电话０２１６１２３４５６７', ['０２１６１２３４５６７']],
  ['Chinese numerals', '电话零二一 六一二三四五六七', ['零二一 六一二三四五六七']],
])('finds a fixed line: %s', (_name, text, expected) => {
  expect(find(text)).toEqual(expected);
});

test.each([
  ['a firm’s line', '客服电话 021-61234567'],
  ['a hotline', '官方热线 0571-88064927'],
  ['a free number', '400-820-8820'],
  ['an item number', '货号0571-88064927'],
  ['a subscriber number that none begins with', '010-12345678'],
  ['a date', '2024-1001 1234'],
])('ignores %s', (_name, text) => {
  expect(find(text)).toEqual([]);
});
