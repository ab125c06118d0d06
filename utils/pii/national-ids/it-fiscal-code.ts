import { isItFiscalCode } from '../checks/it-fiscal-code';
import type { Form } from '../finders/form';

/**
 * Italian fiscal codes: six letters of the name, birth date, place, check letter.
 *
 * Source: D.M. 23 dicembre 1976, n. 13813; digits may give way to letters where two persons would have the same.
 */
export const itFiscalCode: Form = {
  id: 'it-fiscal-code',
  type: 'national_id',
  region: 'IT',
  signs: [16, 16],
  form: /^[A-Z]{6}[0-9L-NP-V]{2}[A-EHLMPRST][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]$/,
  check: isItFiscalCode,
  cue: 'codice fiscale|cod fiscale|cf|c.f.|cod fisc',
  alone: /^[a-z]{3} ?[a-z]{3} ?[a-z0-9]{2}[a-z][a-z0-9]{2} ?[a-z][a-z0-9]{3}[a-z]$/,
  aloneSure: 0.95,
};
