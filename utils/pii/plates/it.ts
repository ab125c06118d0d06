import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** Italy: two letters, three digits, two letters. Source: Codice della strada, art. 100. */
export const itPlate: Form = {
  id: 'it',
  type: 'licence_plate',
  region: 'IT',
  signs: [7, 7],
  form: /^[A-Z]{2}\d{3}[A-Z]{2}$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
};
