import { isEsDni } from '../checks/es-dni';
import type { Form } from '../finders/form';

/**
 * Spanish identity numbers: eight digits and a letter; of foreigners X, Y or Z, seven digits, a letter.
 *
 * Source: Real Decreto 1553/2005 (DNI), Orden INT/2058/2008 (NIE).
 */
export const esDni: Form = {
  id: 'es-dni',
  type: 'national_id',
  region: 'ES',
  signs: [9, 9],
  form: /^(?:\d{8}|[XYZ]\d{7})[A-HJ-NP-TV-Z]$/,
  check: isEsDni,
  cue: 'dni|nie|nif|documento|d.n.i.',
  alone: /^(?:\d{8}|\d{2}\.\d{3}\.\d{3}|[xyz][ -]?\d{7})[ -]?[a-z]$/,
};
