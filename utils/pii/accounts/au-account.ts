import type { Form } from '../finders/form';

/** Australian bank accounts: up to ten digits. Source: Australian Payments Network. */
export const auAccount: Form = {
  id: 'au-account',
  type: 'bank_account',
  region: 'AU',
  digits: [6, 10],
  form: /^\d{6,10}$/,
  cue: 'acc|acc no|acc number|account number|account no|bank account|acct',
};
