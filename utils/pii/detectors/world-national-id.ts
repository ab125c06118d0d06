import { DIGIT } from '../../text/signs';
import { formDetector } from '../finders/form-detector';
import { identityFinder } from '../finders/identity-finder';

/** Identity numbers of persons outside mainland China. Source: the records in `national-ids/`. */
export const worldNationalId = formDetector({
  id: 'world-national-id',
  type: 'national_id',
  // Codes may have no three digits in a row.
  kinds: DIGIT,
  finder: identityFinder,
});
