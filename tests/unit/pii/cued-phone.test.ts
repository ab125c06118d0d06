import { expect, test } from 'vitest';
import { cuedPhone } from '../../../utils/pii/detectors/cued-phone';
import { slicesOf } from './slices';

const find = slicesOf(cuedPhone);

test.each([
  ['Chinese, local fixed line', '家里座机62748153', ['62748153']],
  ['Hong Kong, in words', '電話六七零二 一八四五', ['六七零二 一八四五']],
  ['English', "my number's 555 0134", ['555 0134']],
  ['Singapore', 'my hp 9183 4627', ['9183 4627']],
  ['Spanish', 'mi móvil es 647 29 38 15', ['647 29 38 15']],
  ['Vietnamese', 'sđt 0375 214 896', ['0375 214 896']],
  ['Thai, Thai digits', 'โทร ๐๘๕-๓๖๑-๗๒๙๔', ['๐๘๕-๓๖๑-๗๒๙๔']],
  ['Korean, in words', '연락처 공일공 팔이육삼 사칠일구', ['공일공 팔이육삼 사칠일구']],
  ['Japanese, in numerals', '番号は〇七〇の三八二五の九一六四です', ['〇七〇の三八二五の九一六四']],
])('finds a number after a word for a phone: %s', (_name, text, expected) => {
  expect(find(text)).toEqual(expected);
});

test.each([
  ['prices of phones', '手机 3999 4999'],
  ['six digits', '电话627481'],
  ['a hotline', '打我们电话 400-820-8820'],
  ['a firm’s line', '客服电话 62748153'],
  ['a free line', 'call 1-800-555-0199'],
  ['a cheer', '电话 11111111'],
  ['an order', 'order number 62748153'],
  ['a price', 'call it 4500000 rmb'],
  ['a word that ends like a cue', 'hotel 62748153'],
])('ignores %s', (_name, text) => {
  expect(find(text)).toEqual([]);
});
