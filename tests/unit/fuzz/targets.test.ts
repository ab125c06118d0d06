import { expect, test } from 'vitest';
import { tryOne } from '../../fuzz/run';
import { smallest } from '../../fuzz/smallest';
import { target } from '../../fuzz/target';
import { targets } from '../../fuzz/targets';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** Of each target; `npm run fuzz` tries as many as one likes. */
const COUNT = 400;

test.each(targets.map((one) => [one.name, one] as const))(
  '%s takes whatever comes',
  async (_, one) => {
    for (let n = 0; n < COUNT; n++) expect(await tryOne(one, SEED, n)).toBeNull();
  },
);

test('what goes wrong is told with the least that does', async () => {
  const hatesA = target<string>({
    name: 'no a',
    make: () => 'bbbabbb',
    check(text) {
      if (text.includes('a')) throw new Error('an a');
    },
  });
  expect(await tryOne(hatesA, 1, 0)).toMatchObject({ n: 0, input: 'a', error: new Error('an a') });
  expect(await smallest('xxaxxaxx', hatesA)).toHaveLength(1);
});
