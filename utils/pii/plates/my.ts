import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** Malaysia: up to three letters, four digits, perhaps a letter. Source: Jabatan Pengangkutan Jalan. */
export const myPlate: Form = {
  id: 'my',
  type: 'licence_plate',
  region: 'MY',
  signs: [4, 8],
  form: /^[A-Z]{1,3}\d{1,4}[A-Z]?$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
};
