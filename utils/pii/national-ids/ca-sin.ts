import { passesLuhn } from '../checks/checksum';
import type { Form } from '../finders/form';

/** Canadian social insurance numbers: nine digits with Luhn's check. Source: Employment and Social Development Canada. */
export const caSin: Form = {
  id: 'ca-sin',
  type: 'national_id',
  region: 'CA',
  digits: [9, 9],
  form: /^[1-79]\d{8}$/,
  check: passesLuhn,
  cue: 'sin|sin number|social insurance|social insurance number|nas|assurance sociale',
  slip: 0,
  atHome: /^\d{3}[ -]\d{3}[ -]\d{3}$/,
};
