import fc from 'fast-check';
import { formsOf } from '../../../utils/own/forms';
import { parseDetail } from '../../../utils/own/parse';
import { details } from '../../unit/own/details';
import { must, target } from '../target';
import { textFrom } from '../texts';
import { spoilt } from '../values';

/** Whatever is entered as a detail of one's own is taken or refused, and has forms if it is taken. */
export const own = target({
  name: 'own details',
  make(chance) {
    const [detail] = fc.sample(details, { seed: chance.below(2 ** 31), numRuns: 1 });
    return chance.below(2) === 0 ? { ...detail, text: textFrom(chance) } : spoilt(detail, chance);
  },
  check(input) {
    const detail = parseDetail(input);
    if (detail) must(Array.isArray(formsOf(detail)), 'its forms are no list');
  },
});
