import { expect, test } from 'vitest';
import { cnMobile } from '../../../utils/pii/detectors/cn-mobile';
import { slicesOf } from './slices';

const find = slicesOf(cnMobile);

// Numbers are made up; 13800001234 and the like are not given out.
test.each([
  ['plain', '打我13800001234谢谢', ['13800001234']],
  ['grouped by blanks', '138 0000 1234', ['138 0000 1234']],
  ['grouped by hyphens', '电话138-0000-1234', ['138-0000-1234']],
  ['grouped by dots', '138.0000.1234', ['138.0000.1234']],
  ['grouped by commas', '138，0000，1234', ['138，0000，1234']],
  ['grouped by emoji', '138😂0000😂1234', ['138😂0000😂1234']],
  ['grouped by a word for a dash', '138杠0000杠1234', ['138杠0000杠1234']],
  ['grouped by stars, one at a time', '138*0000*1234', ['138*0000*1234']],
  ['in brackets', '(138)00001234', ['138)00001234']],
  ['with the country code', '+86 13800001234', ['86 13800001234']],
  ['with 0086', '008613800001234', ['008613800001234']],
  ['digit by digit', '1 3 8 0 0 0 0 1 2 3 4', ['1 3 8 0 0 0 0 1 2 3 4']],
  ['digit by digit with dots', '1.3.8.0.0.0.0.1.2.3.4', ['1.3.8.0.0.0.0.1.2.3.4']],
  ['digit by digit, unevenly', '1 3 8-0 0 0.0 1 2 3 4', ['1 3 8-0 0 0.0 1 2 3 4']],
  ['full width', '１３８００００１２３４', ['１３８００００１２３４']],
  ['Chinese numerals', '一三八零零零零一二三四', ['一三八零零零零一二三四']],
  ['numerals read over the radio', '幺三八洞洞洞洞幺两三四', ['幺三八洞洞洞洞幺两三四']],
  ['numerals of cheques', '壹叁捌零零零零壹贰叁肆', ['壹叁捌零零零零壹贰叁肆']],
  ['ideographic zeros', '一三八〇〇〇〇一二三四', ['一三八〇〇〇〇一二三四']],
  ['a mixture', '1三8零0〇0幺2叁4', ['1三8零0〇0幺2叁4']],
  ['circled', '①③⑧⓪⓪⓪⓪①②③④', ['①③⑧⓪⓪⓪⓪①②③④']],
  ['circled and plain', '①③⑧ 0000 1234', ['①③⑧ 0000 1234']],
  ['bracketed', '⑴⑶⑻00001234', ['⑴⑶⑻00001234']],
  ['negative circled', '❶❸❽00001234', ['❶❸❽00001234']],
  ['keycaps', '1️⃣3️⃣8️⃣00001234', ['1️⃣3️⃣8️⃣00001234']],
  ['mathematical', '𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟏𝟐𝟑𝟒', ['𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟏𝟐𝟑𝟒']],
  ['raised', '¹³⁸⁰⁰⁰⁰¹²³⁴', ['¹³⁸⁰⁰⁰⁰¹²³⁴']],
  ['zero width between', '138\u200b0000\u200b1234', ['138\u200b0000\u200b1234']],
  ['struck through', '1\u03363\u03368\u033600001234', ['1\u03363\u03368\u033600001234']],
  ['letters that look like digits', '138oooo1234', ['138oooo1234']],
  ['l for one', 'l38OOOOl234', ['l38OOOOl234']],
  [
    'English words',
    'one three eight zero zero zero zero one two three four',
    ['one three eight zero zero zero zero one two three four'],
  ],
  [
    'pinyin',
    'yao san ba ling ling ling ling yao er san si',
    ['yao san ba ling ling ling ling yao er san si'],
  ],
  ['before a word that begins with a numeral', '13800001234一下', ['13800001234']],
  ['Chinese numerals before such a word', '一三八零零零零一二三四一下', ['一三八零零零零一二三四']],
  ['two', '13800001234或者15900001234', ['13800001234', '15900001234']],
  ['a list', '13800001234,15900001234，18600001234', ['13800001234', '15900001234', '18600001234']],
  ['touched by letters after a cue', 'tel13800001234abc', ['13800001234']],
])('finds a number: %s', (_name, text, expected) => {
  expect(find(text)).toEqual(expected);
});

test.each([
  ['ten digits', '1380000123'],
  ['twelve digits', '138000012345'],
  ['a prefix not given out', '12800001234'],
  ['a piece of an order number', '6913800001234567890'],
  ['a piece of a number in groups', '9138 0000 1234'],
  ['prices in a row', '139 159 189 99'],
  ['prices of different length', '1599 899 1299'],
  ['prices and sizes', '13800 15900 18600'],
  ['an item number', '货号13800001234'],
  ['a room number', '直播间ID 13800001234'],
  ['a link', '13800001234号链接'],
  ['views', '13800001234次播放'],
  ['yuan', '13800001234元'],
  ['part of a code', 'A13800001234'],
  ['a cheer', '11111111111'],
  ['a row of eights', '18888888888'],
  ['masked', '138****1234'],
  ['a free line', '1-800-555-0199'],
  ['numerals that count', '一二三四五六七八九十'],
  ['prices in words', '一三八一件 一五九两件'],
])('ignores %s', (_name, text) => {
  expect(find(text)).toEqual([]);
});
