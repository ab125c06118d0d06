import { expect, test } from 'vitest';
import { placeCode } from '../../../utils/pii/detectors/place-code';
import { alone } from './alone';

const find = alone(placeCode);

test.each([
  ['6633 gets u thru the lobby btw', '6633'],
  ['per il cancello schiacciate 2581', '2581'],
  ['オートロックは305呼出2580で開きます', '305呼出2580'],
])('finds it in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  'la puerta de 210 cm cuánto cuesta',
  'cửa cuốn mã 6892 giá sao shop',
  'my building has 212 units lol',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
