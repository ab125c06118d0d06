import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** Taiwan: letters and digits with a hyphen. Source: 交通部公路局, 汽機車號牌. */
export const twPlate: Form = {
  id: 'tw',
  type: 'licence_plate',
  region: 'TW',
  signs: [5, 7],
  form: /^(?:[A-Z]{2,3}\d{3,4}|\d{3,4}[A-Z]{2,3}|[A-Z]\d[A-Z]?\d{3,4}|\d[A-Z]\d{4})$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
};
