import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** Philippines: three letters and four digits; motorcycles otherwise. Source: Land Transportation Office. */
export const phPlate: Form = {
  id: 'ph',
  type: 'licence_plate',
  region: 'PH',
  signs: [5, 7],
  form: /^(?:[A-Z]{3}\d{3,4}|[A-Z]{2}\d{4,5}|\d{3}[A-Z]{3})$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
};
