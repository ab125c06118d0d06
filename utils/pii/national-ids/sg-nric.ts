import { isSgNric } from '../checks/sg-nric';
import type { Form } from '../finders/form';

/** Singaporean identity (S, T) and foreign identification numbers (F, G, M). Source: Immigration & Checkpoints Authority. */
export const sgNric: Form = {
  id: 'sg-nric',
  type: 'national_id',
  region: 'SG',
  signs: [9, 9],
  form: /^[STFGM]\d{7}[A-Z]$/,
  check: isSgNric,
  cue: 'nric|fin|ic|ic number|ic no|singpass|my id|id no|id number',
  alone: /^[stfgm][ -]?\d{7}[ -]?[a-z]$/,
  aloneSure: 0.85,
};
