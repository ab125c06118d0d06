import { isNzIrd } from '../checks/nz-ird';
import type { Form } from '../finders/form';

/** New Zealand tax numbers: eight or nine digits. Source: Inland Revenue. */
export const nzIrd: Form = {
  id: 'nz-ird',
  type: 'tax_id',
  region: 'NZ',
  digits: [8, 9],
  form: /^[1-9]\d{7}$|^1\d{8}$/,
  check: isNzIrd,
  cue: 'ird|ird number|ird no',
};
