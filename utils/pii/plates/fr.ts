import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** France: two letters, three digits, two letters. Source: arrêté du 9 février 2009. */
export const frPlate: Form = {
  id: 'fr',
  type: 'licence_plate',
  region: 'FR',
  signs: [7, 8],
  form: /^(?:[A-HJ-NP-TV-Z]{2}\d{3}[A-HJ-NP-TV-Z]{2}|\d{3,4}[A-Z]{2,3}\d{2})$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
  alone: /^[a-z]{2}-\d{3}-[a-z]{2}$/,
  aloneSure: 0.6,
};
