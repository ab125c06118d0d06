import { DIGIT } from '../../text/signs';
import { formDetector } from '../finders/form-detector';
import { identityFinder } from '../finders/identity-finder';

/** Passports of all countries but China. Source: the records in `national-ids/`. */
export const worldPassport = formDetector({
  id: 'world-passport',
  type: 'passport',
  // Codes may have no three digits in a row.
  kinds: DIGIT,
  finder: identityFinder,
});
