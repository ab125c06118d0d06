import type { Form } from '../finders/form';

/** Mexican voters' keys: six letters, birth date, state, sex, three digits. Source: INE, clave de elector. */
export const mxVoterKey: Form = {
  id: 'mx-voter-key',
  type: 'national_id',
  region: 'MX',
  signs: [18, 18],
  form: /^[A-Z]{6}\d{8}[HM]\d{3}$/,
  cue: 'ine|ife|clave de elector|credencial|credencial de elector',
  alone: /^[a-z]{6}\d{8}[hm]\d{3}$/,
  aloneSure: 0.9,
};
