import type { Form } from '../finders/form';

/** Brazilian banks' branches: four digits, perhaps a check digit. Source: Banco Central do Brasil. */
export const brBranch: Form = {
  id: 'br-branch',
  type: 'bank_account',
  region: 'BR',
  digits: [4, 5],
  form: /^\d{4,5}$/,
  cue: 'agência|agencia',
};
