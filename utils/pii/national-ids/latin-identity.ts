import type { Form } from '../finders/form';

/** Identity cards of Argentina, Peru, Colombia and others: seven to ten digits after their word. Source: RENAPER, RENIEC, Registraduría. */
export const latinIdentity: Form = {
  id: 'latin-identity',
  type: 'national_id',
  digits: [7, 10],
  form: /^[1-9]\d{6,9}$/,
  cue: 'dni|cédula|cedula|cédula de ciudadanía|documento de identidad|documento nacional|c.c.',
};
