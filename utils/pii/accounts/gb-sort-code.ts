import type { Form } from '../finders/form';

/** British banks' sort codes: six digits in pairs. Source: Pay.UK, EISCD. */
export const gbSortCode: Form = {
  id: 'gb-sort-code',
  type: 'bank_account',
  region: 'GB',
  digits: [6, 6],
  form: /^\d{6}$/,
  cue: 'sort code|sortcode|sort|s/c',
};
