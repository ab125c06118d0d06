import { expect, test } from 'vitest';
import { numbersIn } from '../../../utils/text/numbers';

const numbers = (text: string) =>
  numbersIn(text).flatMap((ofOneLength) =>
    ofOneLength.map(({ digits, shape }) => `${digits} ${shape}`),
  );

test.each([
  ['a run is never cut', '13800001234', ['13800001234 11']],
  ['groups make numbers together and apart', '138 0000', ['138 3', '0000 4', '1380000 3,4']],
  ['single digits in a row are one run', '1 3 8 0 0', ['13800 5']],
  ['whatever stands between, but commas', '1-3.8 0 0', ['13800 5']],
  ['Chinese numerals', '一三八零零', ['13800 5']],
  ['mixed with figures they touch', '1三8零0', ['13800 5']],
  ['before a word they may part', '13800一下', ['13800 5', '138001 6']],
  ['letters that look like digits', '138Oo1', ['138001 6']],
  ['emoji between', '138😂000', ['138 3', '000 3', '138000 3,3']],
  ['several emoji between', '138😂😂😂000', ['138 3', '000 3', '138000 3,3']],
  ['marks between', '138…—!000', ['138 3', '000 3', '138000 3,3']],
  ['a line break between', '138\n000', ['138 3', '000 3', '138000 3,3']],
  ['a word between parts them', '138元000', ['138 3', '000 3']],
  ['a percent sign parts them', '138%000', ['138 3', '000 3']],
])('%s: %s', (_rule, text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

test.each([
  ['a numeral among words', '看一下 三件 两个 零食 参加 勾选 幺蛾子 陆续'],
  ['an idiom', '一三五直播 二四六休息'],
  ['a countdown', '三二一上链接 五四三二一'],
  ['counting', '一二三四五六七 上车'],
  ['two digits', '12'],
  ['letters without a digit', 'look Il OO M码 L码 XL'],
  ['the rest of a masked number', '138****5678'],
  ['a page’s address', 'https://item.example/100012043978.html'],
])('has no number in %s', (_name, text) => {
  expect(numbers(text)).toEqual([]);
});

test('a table gives a bounded number of numbers', () => {
  const rows = '138 0000 1234\n'.repeat(1000);
  expect(numbers(rows).length).toBeLessThan(13_000);
  expect(numbers(rows)).toContain('13800001234 3,4,4');
});
