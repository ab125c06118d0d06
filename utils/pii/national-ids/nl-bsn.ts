import { isNlBsn } from '../checks/nl-bsn';
import type { Form } from '../finders/form';

/** Dutch citizens' numbers: nine digits. Source: Rijksdienst voor Identiteitsgegevens, BSN. */
export const nlBsn: Form = {
  id: 'nl-bsn',
  type: 'national_id',
  region: 'NL',
  digits: [9, 9],
  form: /^\d{9}$/,
  check: isNlBsn,
  cue: 'bsn|burgerservicenummer|sofinummer|bsn nummer',
};
