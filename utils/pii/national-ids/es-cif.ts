import { isEsCif } from '../checks/es-cif';
import type { Form } from '../finders/form';

/** Spanish firms: a letter for the kind, seven digits, a check digit or letter. Source: Orden EHA/451/2008. */
export const esCif: Form = {
  id: 'es-cif',
  type: 'tax_id',
  region: 'ES',
  signs: [9, 9],
  form: /^[A-HJNP-SUVW]\d{7}[0-9A-J]$/,
  check: isEsCif,
  cue: 'cif|nif|nif empresa|c.i.f.',
  atHome: /^[a-hjnp-suvw][ -]?\d{7}[0-9a-j]$/,
};
