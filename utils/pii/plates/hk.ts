import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** Hong Kong: up to two letters and four digits. Source: Transport Department, vehicle registration marks. */
export const hkPlate: Form = {
  id: 'hk',
  type: 'licence_plate',
  region: 'HK',
  signs: [3, 6],
  form: /^[A-Z]{1,2}\d{1,4}$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
};
