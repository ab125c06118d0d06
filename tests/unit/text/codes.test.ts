import { expect, test } from 'vitest';
import { codesIn } from '../../../utils/text/codes';

const found = (text: string) =>
  codesIn(text)
    .flat()
    .map(({ code, start, end }) => [code, text.slice(start, end)]);

test.each([
  ['粤b12345到了', [['B12345', 'b12345']]],
  [
    '单号sf 1234 567',
    [
      ['SF1234', 'sf 1234'],
      ['SF1234567', 'sf 1234 567'],
    ],
  ],
  ['护照e12345678', [['E12345678', 'e12345678']]],
  ['13800001234', []],
  ['谢谢主播', []],
  ['ab-12--cd', [['AB12', 'ab-12']]],
])('the codes of %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('a page of codes costs no more than a line of them', () => {
  const count = (times: number) => codesIn('a1 b2 c3 '.repeat(times)).flat().length;
  expect(count(4000)).toBe(count(8000));
});
