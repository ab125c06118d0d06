import type { Form } from '../finders/form';

/** Bank accounts of any country after the plain word: nine to seventeen digits. Source: ISO 20022, account identification. */
export const plainAccount: Form = {
  id: 'plain-account',
  type: 'bank_account',
  digits: [9, 17],
  form: /^\d{9,17}$/,
  cue: 'account|acc|bank',
};
