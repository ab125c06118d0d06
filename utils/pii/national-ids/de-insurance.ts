import { isDeInsurance } from '../checks/de-insurance';
import type { Form } from '../finders/form';

/** German pension insurance numbers: area, birth date, first letter of the name, three digits. Source: § 147 SGB VI. */
export const deInsurance: Form = {
  id: 'de-insurance',
  type: 'national_id',
  region: 'DE',
  signs: [12, 12],
  form: /^\d{2}(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[A-Z]\d{3}$/,
  check: isDeInsurance,
  cue: 'sozialversicherungsnummer|rentenversicherungsnummer|sv nummer|sv nr|rv nummer|versicherungsnummer|rentennummer',
  alone: /^\d{2} ?\d{6} ?[a-z] ?\d{3}$/,
  aloneSure: 0.75,
};
