import { isMxClabe } from '../checks/mx-clabe';
import type { Form } from '../finders/form';

/** Mexican bank accounts: eighteen digits with a check digit. Source: Banco de México, CLABE. */
export const mxClabe: Form = {
  id: 'mx-clabe',
  type: 'bank_account',
  region: 'MX',
  digits: [18, 18],
  form: /^\d{18}$/,
  check: isMxClabe,
  cue: 'clabe|clabe interbancaria|cuenta|spei|bbva|banorte|santander|banamex|depósito|depositar|transferencia|interbancaria',
};
