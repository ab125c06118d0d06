import { expect, test } from 'vitest';
import { toldSecurityCode } from '../../../utils/pii/detectors/told-security-code';
import { alone } from './alone';

const find = alone(toldSecurityCode);

test.each([
  ['die drei ziffern hinten auf der karte 286', '286'],
  ['back says 417 and expires 09/28', '417'],
])('finds it in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each(['card 151 of 165, is the back clean?', 'number on the back 250 made'])(
  'ignores %s',
  (text) => {
    expect(find(text)).toEqual([]);
  },
);
