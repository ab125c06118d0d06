import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** Vietnam: province, series, five (older ones four) digits. Source: Thông tư 79/2024/TT-BCA. */
export const vnPlate: Form = {
  id: 'vn',
  type: 'licence_plate',
  region: 'VN',
  signs: [7, 9],
  form: /^\d{2}[A-Z]{1,2}\d{0,1}\d{4,5}$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
  alone: /^\d{2}-?[a-z]{1,2}\d?[- ]\d{3}\.\d{2}$/,
  aloneSure: 0.75,
};
