import type { Form } from '../finders/form';

/** American employers' numbers: a prefix in use, seven digits. Source: IRS, how EINs are assigned. */
export const usEin: Form = {
  id: 'us-ein',
  type: 'tax_id',
  region: 'US',
  digits: [9, 9],
  form: /^(?!0[07-9]|1[7-9]|28|29|49|69|70|78|79|89|9[67])\d{9}$/,
  cue: 'ein|fein|employer id|employer identification number|tax id|federal tax id|w9|w 9',
};
