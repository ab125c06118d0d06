import { isFrVat } from '../checks/fr-vat';
import type { Form } from '../finders/form';

/** French VAT numbers: FR, a key of two digits, the SIREN. Source: Code général des impôts, art. 286 ter. */
export const frVat: Form = {
  id: 'fr-vat',
  type: 'tax_id',
  region: 'FR',
  signs: [13, 13],
  form: /^FR\d{11}$/,
  check: isFrVat,
  cue: 'tva|n° tva|numéro de tva|tva intracommunautaire|vat',
  alone: /^fr ?\d{2} ?\d{3} ?\d{3} ?\d{3}$/,
};
