import { passesLuhn } from '../checks/checksum';
import type { Form } from '../finders/form';

/** French firms: SIREN of nine digits, SIRET of fourteen, both with Luhn's check. Source: INSEE, Sirene. */
export const frSiret: Form = {
  id: 'fr-siret',
  type: 'tax_id',
  region: 'FR',
  digits: [9, 14],
  form: /^\d{9}(?:\d{5})?$/,
  check: passesLuhn,
  cue: 'siret|siren|n° siret|numéro siret|numéro siren',
};
