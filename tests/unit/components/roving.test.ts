import { expect, test } from 'vitest';
import { nextPlace, type Place } from '../../../components/charts/roving';

/** A plot with a gap: three marks above, two below. */
const PLACES: Place[] = [
  [0, 0],
  [0, 2],
  [0, 5],
  [2, 1],
  [2, 5],
];

test.each([
  ['ArrowRight', [0, 0], [0, 2]],
  ['ArrowLeft', [0, 5], [0, 2]],
  ['ArrowDown', [0, 0], [2, 1]],
  ['ArrowDown', [0, 5], [2, 5]],
  ['ArrowUp', [2, 1], [0, 0]],
  ['Home', [0, 5], [0, 0]],
  ['End', [0, 0], [0, 5]],
  ['ArrowRight', [0, 5], null],
  ['ArrowDown', [2, 1], null],
  ['Tab', [0, 0], null],
] as const)('%s leads from %j to %j', (key, from, to) => {
  expect(nextPlace(PLACES, from, key)).toEqual(to);
});
