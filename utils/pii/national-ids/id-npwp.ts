import { passesLuhn } from '../checks/checksum';
import type { Form } from '../finders/form';

/** Indonesian tax numbers: nine digits with Luhn's check, the office, the branch. Source: Direktorat Jenderal Pajak. */
export const idNpwp: Form = {
  id: 'id-npwp',
  type: 'tax_id',
  region: 'ID',
  digits: [15, 15],
  form: /^\d{15}$/,
  check: (digits) => passesLuhn(digits.slice(0, 9)),
  cue: 'npwp|pajak|no npwp',
  alone: /^\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/,
  aloneSure: 0.9,
  slip: 0.75,
};
