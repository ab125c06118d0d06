import type { Form } from '../finders/form';

/** Numbers of the Indonesian health insurance: thirteen digits, the first three 000. Source: BPJS Kesehatan. */
export const idBpjs: Form = {
  id: 'id-bpjs',
  type: 'national_id',
  region: 'ID',
  digits: [11, 13],
  form: /^\d{11}(?:\d{2})?$/,
  cue: 'bpjs|no bpjs|jkn|kis',
};
