import { isFiller } from '../finders/around';
import { numberDetector } from '../finders/number-detector';
import { taxIdSureness } from './cn-tax-id';

/** Chinese tax numbers that happen to have no letter; `cn-tax-id` has the rules. */
export const cnTaxNumber = numberDetector({
  id: 'cn-tax-number',
  type: 'tax_id',
  needs: /[税码票执抬公单9]/,
  digits: [15, 20],
  judge: ({ digits }, around) => (isFiller(digits) ? 0 : taxIdSureness({ code: digits }, around)),
});
