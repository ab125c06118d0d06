import type { Form } from '../finders/form';

/** German tax numbers of one office: ten or eleven digits, thirteen across the country. Source: § 139 AO, ELSTER. */
export const deTaxNumber: Form = {
  id: 'de-tax-number',
  type: 'tax_id',
  region: 'DE',
  digits: [10, 13],
  form: /^\d{10,13}$/,
  cue: 'steuernummer|steuernr|st nr|steuer nr',
};
