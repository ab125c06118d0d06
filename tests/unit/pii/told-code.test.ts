import { expect, test } from 'vitest';
import { toldCode } from '../../../utils/pii/detectors/told-code';
import { alone } from './alone';

const find = alone(toldCode);

test.each([
  ['my authenticator rn is 902 114 quick before it changes', '902 114'],
  ['nó gửi về máy 508146 nhập vào đâu vậy shop', '508146'],
  ['o tokenzinho deu 55 81 09', '55 81 09'],
])('finds it in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  'got 120,450 points on the app',
  'hab ne nachricht geschickt, bestellung 573008',
  'text came out 482913 pixel',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
