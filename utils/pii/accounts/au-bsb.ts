import type { Form } from '../finders/form';

/** Australian banks' branches: six digits in threes. Source: Australian Payments Network. */
export const auBsb: Form = {
  id: 'au-bsb',
  type: 'bank_account',
  region: 'AU',
  digits: [6, 6],
  form: /^\d{6}$/,
  cue: 'bsb|bsb number|bsb no',
};
