import { isSgPlate } from '../checks/sg-plate';
import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** Singapore: up to three letters, four digits, a check letter. Source: Land Transport Authority. */
export const sgPlate: Form = {
  id: 'sg',
  type: 'licence_plate',
  region: 'SG',
  signs: [5, 8],
  form: /^[A-Z]{1,3}\d{1,4}[A-Z]$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
  check: isSgPlate,
  atHome: /^s[a-z]{1,2} ?\d{4} ?[a-z]$/,
  slip: 0.75,
};
