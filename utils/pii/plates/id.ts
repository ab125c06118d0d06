import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** Indonesia: region, up to four digits, up to three letters. Source: Perpol 7/2021. */
export const idPlate: Form = {
  id: 'id',
  type: 'licence_plate',
  region: 'ID',
  signs: [4, 9],
  form: /^[A-Z]{1,2}\d{1,4}[A-Z]{1,3}$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
};
