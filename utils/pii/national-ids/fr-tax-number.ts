import type { Form } from '../finders/form';

/** French taxpayers' numbers: thirteen digits, the first 0 to 3. Source: impots.gouv.fr, numéro fiscal. */
export const frTaxNumber: Form = {
  id: 'fr-tax-number',
  type: 'tax_id',
  region: 'FR',
  digits: [13, 13],
  form: /^[0-3]\d{12}$/,
  cue: 'numéro fiscal|n° fiscal|spi|numero fiscal|impôts',
};
