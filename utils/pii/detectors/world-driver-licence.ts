import { formDetector } from '../finders/form-detector';
import { identityFinder } from '../finders/identity-finder';

/** Driver's licences outside mainland China. Source: the records in `national-ids/`. */
export const worldDriverLicence = formDetector({
  id: 'world-driver-licence',
  type: 'driver_licence',
  digits: [3, 32],
  finder: identityFinder,
});
