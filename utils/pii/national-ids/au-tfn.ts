import { isAuTfn } from '../checks/au-tfn';
import type { Form } from '../finders/form';

/** Australian tax file numbers: nine digits, older ones eight. Source: Australian Taxation Office. */
export const auTfn: Form = {
  id: 'au-tfn',
  type: 'tax_id',
  region: 'AU',
  digits: [8, 9],
  form: /^\d{8,9}$/,
  check: isAuTfn,
  cue: 'tfn|tax file|tax file number|tax file no',
};
