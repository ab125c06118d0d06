import { formDetector } from '../finders/form-detector';
import { identityFinder } from '../finders/identity-finder';

/** Tax numbers of persons and firms outside mainland China. Source: the records in `national-ids/`. */
export const worldTaxId = formDetector({
  id: 'world-tax-id',
  type: 'tax_id',
  digits: [3, 32],
  finder: identityFinder,
});
