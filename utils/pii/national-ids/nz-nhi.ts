import type { Form } from '../finders/form';

/** New Zealand health index numbers: three letters, four digits, or two digits and two letters. Source: HISO 10046. */
export const nzNhi: Form = {
  id: 'nz-nhi',
  type: 'national_id',
  region: 'NZ',
  signs: [7, 7],
  form: /^[A-HJ-NP-Z]{3}(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})$/,
  cue: 'nhi|nhi number',
};
