import type { Form } from '../finders/form';

/** American bank accounts: six to seventeen digits. Source: ABA, MICR line. */
export const usAccount: Form = {
  id: 'us-account',
  type: 'bank_account',
  region: 'US',
  digits: [6, 17],
  form: /^\d{6,17}$/,
  cue: 'account number|account no|account num|acct|acct number|acct no|bank account|bank acc|bank acct|checking account|savings account|checking acct|savings acct|checking|direct deposit',
};
