import { isFrNir } from '../checks/fr-nir';
import type { Form } from '../finders/form';

/** French social security numbers: sex, year and month of birth, place (2A and 2B on Corsica), order, key. Source: INSEE. */
export const frNir: Form = {
  id: 'fr-nir',
  type: 'national_id',
  region: 'FR',
  digits: [15, 15],
  signs: [15, 15],
  form: /^[12]\d{2}(?:0[1-9]|[1-9]\d)(?:\d{2}|2[AB])\d{8}$/,
  check: isFrNir,
  cue: 'sécu|secu|numéro de sécu|sécurité sociale|securite sociale|nir|numéro de sécurité sociale|carte vitale|insee|n° sécu',
  alone: /^[12][ .-]?\d{2}[ .-]?\d{2}[ .-]?(?:\d{2}|2[ab])[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{2}$/,
  aloneSure: 0.85,
  slip: 0.75,
};
