import type { Form } from '../finders/form';

/** German accounts and bank codes (BLZ) as they were before the IBAN. Source: Deutsche Bundesbank. */
export const deAccount: Form = {
  id: 'de-account',
  type: 'bank_account',
  region: 'DE',
  digits: [7, 10],
  form: /^\d{7,10}$/,
  cue: 'kontonummer|konto nr|kontonr|konto|kto|kto nr|blz|bankleitzahl',
};
