import { expect, test } from 'vitest';
import { keyNumber } from '../../../utils/pii/detectors/key-number';
import { alone } from './alone';

const find = alone(keyNumber);

test.each([
  ['my sim puk is 58201947', '58201947'],
  ['amazon locker pickup code says 483920', '483920'],
])('finds it in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each(['enamel pin 2097 restock when', 'atm pin has 4 digits'])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
