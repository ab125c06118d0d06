import { isPlPesel } from '../checks/pl-pesel';
import type { Form } from '../finders/form';

/** Polish PESEL numbers: eleven digits. Source: Ministerstwo Cyfryzacji. */
export const plPesel: Form = {
  id: 'pl-pesel',
  type: 'national_id',
  region: 'PL',
  digits: [11, 11],
  form: /^\d{11}$/,
  check: isPlPesel,
  cue: 'pesel|numer pesel',
};
