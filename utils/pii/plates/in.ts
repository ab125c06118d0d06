import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** As all plates, and those of Delhi, whose class stands apart: DL 3C AB 4471. */
const IN_WRITTEN = new RegExp(
  `${PLATE_WRITTEN.source}|^dl[ -]?\\d{1,2}[ -]?[a-z][ -]?[a-z]{1,2}[ -]?\\d{4}$`,
);

/** India: state, office, series, four digits. Source: Ministry of Road Transport, Central Motor Vehicles Rules, rule 50. */
export const inPlate: Form = {
  id: 'in',
  type: 'licence_plate',
  region: 'IN',
  signs: [7, 11],
  form: /^(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[AKP]|WB|BH)\d{1,2}[A-Z]{0,3}\d{4}$/,
  written: IN_WRITTEN,
  cue: PLATE_WORDS,
  alone: /^[a-z]{2}[ -]?\d{2}[ -]?[a-z]{1,3}[ -]?\d{4}$/,
  aloneSure: 0.75,
};
