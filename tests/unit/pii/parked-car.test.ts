import { expect, test } from 'vitest';
import { parkedCar } from '../../../utils/pii/detectors/parked-car';
import { alone } from './alone';

const find = alone(parkedCar);

test.each([['white civic, tag RTX 4491, im parked outside', 'RTX 4491']])(
  'finds it in %s',
  (text, expected) => {
    expect(find(text)).toEqual([expected]);
  },
);

test.each(['tires for a ford F150 2018?', 'hot wheels civic EK9 in blue?'])(
  'ignores %s',
  (text) => {
    expect(find(text)).toEqual([]);
  },
);
