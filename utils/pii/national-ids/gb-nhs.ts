import { isGbNhs } from '../checks/gb-nhs';
import type { Form } from '../finders/form';

/** British NHS numbers: 3, 3 and 4 digits. Source: NHS Data Dictionary. */
export const gbNhs: Form = {
  id: 'gb-nhs',
  type: 'national_id',
  region: 'GB',
  digits: [10, 10],
  form: /^\d{10}$/,
  check: isGbNhs,
  cue: 'nhs|nhs number|nhs no',
};
