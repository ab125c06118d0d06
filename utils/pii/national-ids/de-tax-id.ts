import { isDeTaxId } from '../checks/de-tax-id';
import type { Form } from '../finders/form';

/** German tax identification numbers: eleven digits. Source: Bundeszentralamt für Steuern. */
export const deTaxId: Form = {
  id: 'de-tax-id',
  type: 'tax_id',
  region: 'DE',
  digits: [11, 11],
  form: /^[1-9]\d{10}$/,
  check: isDeTaxId,
  cue: 'steuer id|steueridentifikationsnummer|steuer identifikationsnummer|steuerliche identifikationsnummer|idnr|tin|steuernummer|steuernr|st nr',
  alone: /^\d{2} \d{3} \d{3} \d{3}$/,
  aloneSure: 0.75,
};
