import { isAuMedicare } from '../checks/au-medicare';
import type { Form } from '../finders/form';

/** Australian Medicare cards: ten digits, one more for the person on it. Source: Services Australia. */
export const auMedicare: Form = {
  id: 'au-medicare',
  type: 'national_id',
  region: 'AU',
  digits: [10, 11],
  form: /^[2-6]\d{9,10}$/,
  check: isAuMedicare,
  cue: 'medicare|medicare card|medicare number|medicare no',
};
