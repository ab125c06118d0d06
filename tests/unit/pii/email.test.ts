import { expect, test } from 'vitest';
import { email } from '../../../utils/pii/detectors/email';
import { scan } from '../../../utils/pii/scan';
import { slicesOf } from './slices';

const find = slicesOf(email);

test.each([
  ['plain', '发票发liu_0412@163.com吧', ['liu_0412@163.com']],
  [
    'with dots and a tag',
    'wen.cheng+live@mail.example.co.uk',
    ['wen.cheng+live@mail.example.co.uk'],
  ],
  ['full width', 'ｌｉｕ＠１６３．ｃｏｍ', ['ｌｉｕ＠１６３．ｃｏｍ']],
  ['a QQ address', '12345678@qq.com', ['12345678@qq.com']],
  ['dictated in Chinese', 'liu0412艾特163点com', ['liu0412艾特163点com']],
  ['with brackets', 'liu (at) 163 (dot) com', ['liu (at) 163 (dot) com']],
  ['dictated in English', 'tasha1990 at gmail dot com', ['tasha1990 at gmail dot com']],
  ['touched by digits', 'liu@163.com839201', ['liu@163.com']],
  ['a Chinese full stop', 'liu@163。com', ['liu@163。com']],
  ['zero width inside', 'liu\u200b@163.com', ['liu\u200b@163.com']],
])('finds an address: %s', (_name, text, expected) => {
  expect(find(text)).toEqual(expected);
});

test('the value is what one would write', () => {
  expect(scan('LIU0412 艾特 163 点 com')[0]?.value).toBe('liu0412@163.com');
});

test.each([
  ['somebody spoken to', '@小红薯爱吃糖 你看这个'],
  ['a handle', '@thrifted.kels'],
  ['a price', '3 @ 10.99'],
  ['words', 'look at this dot pattern'],
  ['masked', 'l***@163.com'],
])('ignores %s', (_name, text) => {
  expect(find(text)).toEqual([]);
});
