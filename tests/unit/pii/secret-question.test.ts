import { expect, test } from 'vitest';
import { secretQuestion } from '../../../utils/pii/detectors/secret-question';
import { alone } from './alone';

const find = alone(secretQuestion);

test.each([
  ['security q was first concert and its Paramore', 'Paramore'],
  ['apellido de soltera de mi madre es Villalobos', 'Villalobos'],
])('finds it in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  'what happens if u forget the security answer on paypal',
  'first pet i ever had was a turtle named speedy',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
