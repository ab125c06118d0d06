import { expect, test } from 'vitest';
import { levels } from '../../../utils/protection/level';
import { measureFor, type Occasion, occasions } from '../../../utils/protection/measures';

const CELLS: Record<Occasion, string> = {
  host_asks: 'banner banner banner-and-blur hide',
  greedy_form: 'note note pin pin',
  spending: 'nothing remind pin block',
  time: 'nothing own-goal parent-limit parent-limit',
  trackers: 'standard standard strict strict',
  new_site: 'nothing nothing ask list-only',
  parent_sees: 'nothing shared-week week week',
};

test('every occasion is in the table, and nothing else', () => {
  expect([...occasions].sort()).toEqual(Object.keys(CELLS).sort());
});

for (const occasion of occasions) {
  test(`${occasion} at each level`, () => {
    expect(levels.map((level) => measureFor(occasion, level)).join(' ')).toBe(CELLS[occasion]);
  });
}
