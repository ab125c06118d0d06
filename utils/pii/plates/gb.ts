import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** Britain: two letters, two digits, three letters; older ones otherwise. Source: DVLA, INF104. */
export const gbPlate: Form = {
  id: 'gb',
  type: 'licence_plate',
  region: 'GB',
  signs: [5, 7],
  form: /^(?:[A-Z]{2}\d{2}[A-Z]{3}|[A-Z]\d{1,3}[A-Z]{3}|[A-Z]{3}\d{1,3}[A-Z]|[A-Z]{1,3}\d{3,4})$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
};
