import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** Mexico, Argentina, Chile, Colombia: letters and digits in the states’ series. Source: NOM-001-SCT-2; Decreto 32/2018 (AR). */
export const mxPlate: Form = {
  id: 'mx',
  type: 'licence_plate',
  region: 'MX',
  signs: [6, 7],
  form: /^(?:[A-Z]{3}\d{3,4}|[A-Z]{3}\d{2,3}[A-Z]|[A-Z]\d{2}[A-Z]{3}|[A-Z]{2}\d{4,5}[A-Z]?)$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
};
