import type { Form } from '../finders/form';

/** New Zealand's bank accounts: bank, branch, account, suffix. Source: Payments NZ. */
export const nzAccount: Form = {
  id: 'nz-account',
  type: 'bank_account',
  region: 'NZ',
  digits: [15, 16],
  form: /^(?:0[1-9]|[1-3]\d)\d{13,14}$/,
  cue: 'account|account number|acc|bank account|anz|asb|bnz|kiwibank|westpac',
  alone: /^\d{2}-\d{4}-\d{7}-\d{2,3}$/,
};
