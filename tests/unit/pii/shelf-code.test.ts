import { expect, test } from 'vitest';
import { shelfCode } from '../../../utils/pii/detectors/shelf-code';
import { slicesOf } from './slices';

const find = slicesOf(shelfCode);

test.each([
  ['驿站发短信了 凭12-4-6027去取', '12-4-6027'],
  ['菜鸟到了 8-1-30155 谁帮我拿', '8-1-30155'],
  ['快递在柜子里3-2-7718', '3-2-7718'],
])('finds the code in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '货号12-4-6027 还有吗',
  '12-4-6027',
  '快递 2026-11-25 到',
  '驿站几点关门 8-10-12点',
  '快递公司电话 12-4-6027',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
