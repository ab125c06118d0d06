import type { Form } from '../finders/form';

/** Brazilian bank accounts: five to thirteen digits, the last a check digit. Source: Banco Central do Brasil. */
export const brAccount: Form = {
  id: 'br-account',
  type: 'bank_account',
  region: 'BR',
  digits: [5, 13],
  form: /^\d{5,13}$/,
  written: /^[\d.]{4,13}-\d$/,
  cue: 'conta|conta corrente|conta poupança|c/c|poupança|n da conta|número da conta',
};
