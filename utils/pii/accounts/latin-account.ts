import type { Form } from '../finders/form';

/** Spanish and Latin American bank accounts: ten to twenty-two digits. Source: Banco de España (CCC), BCRA (CBU). */
export const latinAccount: Form = {
  id: 'latin-account',
  type: 'bank_account',
  digits: [10, 22],
  form: /^\d{10,22}$/,
  cue: 'cuenta|número de cuenta|numero de cuenta|cta|nº de cuenta|n° de cuenta|cuenta bancaria|cuenta de ahorro|cuenta corriente|cbu|cvu|cci',
};
