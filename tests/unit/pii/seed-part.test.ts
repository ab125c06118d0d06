import { expect, test } from 'vitest';
import { seedPart } from '../../../utils/pii/detectors/seed-part';
import { alone } from './alone';

const find = alone(seedPart);

test.each([
  [
    'the first words of my seed are harbor, talent, cousin, ozone, lyrics',
    'harbor, talent, cousin, ozone, lyrics',
  ],
])('finds it in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  'your seed phrase is never safe online people always keep private',
  'seed packets are basil tomato pepper',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
