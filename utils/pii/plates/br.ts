import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** Brazil: three letters, a digit, a letter or digit, two digits. Source: Resolução CONTRAN nº 969/2022. */
export const brPlate: Form = {
  id: 'br',
  type: 'licence_plate',
  region: 'BR',
  signs: [7, 7],
  form: /^[A-Z]{3}\d[A-Z0-9]\d{2}$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
};
