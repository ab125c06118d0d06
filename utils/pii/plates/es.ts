import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** Spain: four digits, three consonants; older ones begin with the province. Source: Reglamento General de Vehículos, anexo XVIII. */
export const esPlate: Form = {
  id: 'es',
  type: 'licence_plate',
  region: 'ES',
  signs: [7, 8],
  form: /^(?:\d{4}[BCDFGHJ-NPRSTV-Z]{3}|[A-Z]{1,2}\d{4}[A-Z]{1,2})$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
};
