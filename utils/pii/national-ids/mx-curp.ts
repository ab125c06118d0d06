import { isMxCurp } from '../checks/mx-curp';
import type { Form } from '../finders/form';

/** Mexican population register codes: letters of the name, birth date, sex, state, consonants, two signs. Source: RENAPO. */
export const mxCurp: Form = {
  id: 'mx-curp',
  type: 'national_id',
  region: 'MX',
  signs: [18, 18],
  form: /^[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\d$/,
  check: isMxCurp,
  cue: 'curp|mi curp',
  alone: /^[a-z]{4}\d{6}[a-z]{6}[0-9a-z]\d$/,
  aloneSure: 0.95,
  slip: 0.85,
};
