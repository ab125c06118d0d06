import { expect, test } from 'vitest';
import { letteredCodes } from '../../../../utils/pii/finders/lettered';
import { read } from '../../../../utils/pii/reading';

const codes = (text: string) =>
  letteredCodes(read(text).reading, 8, 20).map(({ code, start, end }) => [code, start, end]);

test.each([
  ['SF1234567890123', 'SF1234567890123', 0, 15],
  ['单号SF一二三四五六七八九零一二三', 'SF1234567890123', 2, 17],
  ['护照E 1234 5678', 'E12345678', 2, 13],
  ['S-F-1-2-3-4-5-6-7-8-9-0-1-2-3', 'SF1234567890123', 0, 29],
])('the code of %s', (text, ...expected) => {
  expect(codes(text)).toContainEqual(expected);
});

test('a number without letters is no code', () => {
  expect(codes('电话13800001234')).toEqual([]);
});
