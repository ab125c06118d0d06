import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** Macau: M or A with another letter, two pairs of digits. Source: Direcção dos Serviços para os Assuntos de Tráfego. */
export const moPlate: Form = {
  id: 'mo',
  type: 'licence_plate',
  region: 'MO',
  signs: [5, 6],
  form: /^[MA][A-Z]?\d{4}$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
  alone: /^m[a-z]?-\d{2}-\d{2}$/,
  aloneSure: 0.65,
};
