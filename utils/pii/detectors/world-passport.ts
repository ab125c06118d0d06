import { DIGIT } from '../../text/signs';
import { formDetector } from '../form-detector';
import { identityFinder } from '../identity-finder';

/** Passports of all countries but China. Source: the records in `national-ids/`. */
export const worldPassport = formDetector({
  id: 'world-passport',
  type: 'passport',
  // Codes may have no three digits in a row.
  kinds: DIGIT,
  finder: identityFinder,
});
