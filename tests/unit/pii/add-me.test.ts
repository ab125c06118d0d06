import { expect, test } from 'vitest';
import { addMe } from '../../../utils/pii/detectors/add-me';
import { alone } from './alone';

const find = alone(addMe);

test.each([['add me on the purple app froggo_dan', 'froggo_dan']])(
  'finds it in %s',
  (text, expected) => {
    expect(find(text)).toEqual([expected]);
  },
);

test.each(['follow the nike_official page for drops', 'find me a size_8 in red lol'])(
  'ignores %s',
  (text) => {
    expect(find(text)).toEqual([]);
  },
);
