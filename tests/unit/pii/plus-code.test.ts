import { expect, test } from 'vitest';
import { plusCode } from '../../../utils/pii/detectors/plus-code';
import { slicesOf } from './slices';

const find = slicesOf(plusCode);

// Codes of the specification's own examples.
test.each([
  ['8FVC9G8F+6X', '8FVC9G8F+6X'],
  ['我在8fvc9g8f+6xq', '8fvc9g8f+6xq'],
  ['９Ｇ８Ｆ＋６Ｘ Zürich', '９Ｇ８Ｆ＋６Ｘ'],
  ['9G8F+6X Zürich', '9G8F+6X'],
  ['定位 9G8F+6X', '9G8F+6X'],
  ['plus code: CWC8+R9', 'CWC8+R9'],
  ['CWC8+R9, Mountain View', 'CWC8+R9'],
])('finds the code in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '8+256 和 12+512 哪个好',
  'V27+8GB 有货吗',
  '2999+99',
  'hhhh+hh 哈哈',
  '定位2222+22',
  '9G8F+6X',
  'WHITE+RED 各一件',
  '8FVA9G8F+6X',
  'XFVC9G8F+6X',
  '1+1=2 上海',
  'fghj+fghj+fghj 哈哈',
  'C++ 9G8F',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
