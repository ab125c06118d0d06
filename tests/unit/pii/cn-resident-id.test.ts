import { expect, test } from 'vitest';
import { cnResidentId } from '../../../utils/pii/detectors/cn-resident-id';
import { slicesOf } from './slices';

const find = slicesOf(cnResidentId);

// 11010519491231002X is the standard's own example.
test.each([
  ['the standard’s example', '实名11010519491231002X可以吗', ['11010519491231002X']],
  ['lower-case x', '11010519491231002x', ['11010519491231002x']],
  ['Cyrillic х', '11010519491231002х', ['11010519491231002х']],
  ['full width', '１１０１０５１９４９１２３１００２Ｘ', ['１１０１０５１９４９１２３１００２Ｘ']],
  ['mathematical digits, two code units each', '𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐X', ['𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐X']],
  ['in groups', '110105 19491231 002X', ['110105 19491231 002X']],
  [
    'Chinese numerals',
    '一一零一零五一九四九一二三一零零二X',
    ['一一零一零五一九四九一二三一零零二X'],
  ],
  ['a slip in the check after the word', '身份证号110105194912310021', ['110105194912310021']],
  ['fifteen digits after the word', '身份证 110105491231002', ['110105491231002']],
])('finds a number: %s', (_name, text, expected) => {
  expect(find(text)).toEqual(expected);
});

test.each([
  ['a wrong check character', '110105194912310021'],
  ['a day that does not exist', '110105194902300027'],
  ['a province that does not exist', '990105194912310021'],
  ['seventeen digits', '11010519491231002'],
  ['digits inside a longer number', '911010519491231002X'],
  ['fifteen digits without the word', '110105491231002'],
  ['masked', '1101****002X'],
])('ignores %s', (_name, text) => {
  expect(find(text)).toEqual([]);
});
