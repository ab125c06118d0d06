import type { Form } from '../finders/form';

/** Singaporean bank accounts: nine to twelve digits. Source: Association of Banks in Singapore, account structures. */
export const sgAccount: Form = {
  id: 'sg-account',
  type: 'bank_account',
  region: 'SG',
  digits: [9, 12],
  form: /^\d{9,12}$/,
  cue: 'dbs|posb|ocbc|uob|dbs account|posb account|account no|account number|acct no',
};
