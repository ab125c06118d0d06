import { expect, test } from 'vitest';
import { worldDoorCode } from '../../../utils/pii/detectors/world-door-code';
import { slicesOf } from './slices';

const find = slicesOf(worldDoorCode);

// One after the other: what was found before must not matter.
test.each([
  ['digicode 4827A', '4827A'],
  ['현관 비번 4827*', '4827*'],
  ['digicode 48B27', '48B27'],
  ['citofono 482', '482'],
])('finds the code in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each(['digicode 482 €', '현관 매트 4827', 'code promo 4827'])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
