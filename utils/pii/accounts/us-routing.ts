import { isUsRouting } from '../checks/us-routing';
import type { Form } from '../finders/form';

/** American banks' routing numbers: nine digits, the first two of a Federal Reserve district. Source: American Bankers Association. */
export const usRouting: Form = {
  id: 'us-routing',
  type: 'bank_account',
  region: 'US',
  digits: [9, 9],
  form: /^(?:0[0-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/,
  check: isUsRouting,
  cue: 'routing|routing number|routing no|rtn|aba|aba number|wire',
};
