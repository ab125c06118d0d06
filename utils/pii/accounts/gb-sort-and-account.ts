import type { Form } from '../finders/form';

/** A British sort code and the account right after it. Source: Pay.UK, EISCD. */
export const gbSortAndAccount: Form = {
  id: 'gb-sort-and-account',
  type: 'bank_account',
  region: 'GB',
  digits: [14, 14],
  form: /^\d{14}$/,
  cue: 'sort code|account|bank details|refund',
  written: /^\d{2}-\d{2}-\d{2}[ /]\d{8}$/,
  alone: /^\d/,
};
