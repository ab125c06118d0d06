import type { Form } from '../finders/form';

/** French bank accounts: bank, branch, account, key. Source: CFONB, relevé d’identité bancaire. */
export const frAccount: Form = {
  id: 'fr-account',
  type: 'bank_account',
  region: 'FR',
  digits: [21, 23],
  form: /^\d{21,23}$/,
  cue: 'rib|compte|numéro de compte|relevé d’identité bancaire',
};
