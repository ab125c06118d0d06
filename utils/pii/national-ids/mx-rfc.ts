import { isShortDay } from '../checks/birth-in-number';
import { isMxRfc } from '../checks/mx-rfc';
import type { Form } from '../finders/form';

/** Mexican taxpayers: three (firms) or four letters, a date, three signs. Source: SAT, Código Fiscal art. 27. */
export const mxRfc: Form = {
  id: 'mx-rfc',
  type: 'tax_id',
  region: 'MX',
  signs: [12, 13],
  form: /^[A-Z]{3,4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-9A-Z]{2}[0-9A]$/,
  check: (code) => isShortDay(code.slice(-9, -3)) && isMxRfc(code),
  cue: 'rfc|mi rfc|r.f.c.',
  alone: /^[a-z]{3,4}[ -]?\d{6}[ -]?[0-9a-z]{3}$/,
  slip: 0.85,
};
