import { isBeNational } from '../checks/be-national';
import type { Form } from '../finders/form';

/** Belgian national numbers: birth date, order, key. Source: Rijksregister. */
export const beNational: Form = {
  id: 'be-national',
  type: 'national_id',
  region: 'BE',
  digits: [11, 11],
  form: /^\d{2}(?:0\d|1[0-2]|[2-5]\d)(?:[0-2]\d|3[01])\d{5}$/,
  check: isBeNational,
  cue: 'rijksregisternummer|registre national|niss|insz|numéro national|rrn',
  alone: /^\d{2}\.\d{2}\.\d{2}-\d{3}[.-]\d{2}$/,
  aloneSure: 0.92,
};
