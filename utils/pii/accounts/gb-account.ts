import type { Form } from '../finders/form';

/** British bank accounts: eight digits. Source: Pay.UK. */
export const gbAccount: Form = {
  id: 'gb-account',
  type: 'bank_account',
  region: 'GB',
  digits: [8, 8],
  form: /^\d{8}$/,
  cue: 'acc|account|account number|account no|acc no|acc number|a/c|acct|bank account',
};
