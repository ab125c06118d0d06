import { expect, test } from 'vitest';
import { nameInParts } from '../../../utils/pii/detectors/name-in-parts';
import { slicesOf } from './slices';

const find = slicesOf(nameInParts);

test.each([
  ["surname's Okonjo-Price, first name Temitope", 'Okonjo-Price, first name Temitope'],
  ['first name: Lorna, last name: Achterberg', 'Lorna, last name: Achterberg'],
  ['apellido Treviño y nombre Ximena', 'Treviño y nombre Ximena'],
  ['Nachname Hübner, Vorname Silke', 'Hübner, Vorname Silke'],
])('finds the name in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each(['do you need first name and last name', 'last name is wrong, first name is too'])(
  'ignores %s',
  (text) => {
    expect(find(text)).toEqual([]);
  },
);
