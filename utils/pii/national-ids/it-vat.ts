import { passesLuhn } from '../checks/checksum';
import type { Form } from '../finders/form';

/** Italian VAT numbers: eleven digits with Luhn's check. Source: D.P.R. 633/1972, art. 35. */
export const itVat: Form = {
  id: 'it-vat',
  type: 'tax_id',
  region: 'IT',
  digits: [11, 11],
  form: /^[0-7]\d{10}$/,
  check: passesLuhn,
  cue: 'partita iva|p iva|p.iva|piva|p. iva',
};
