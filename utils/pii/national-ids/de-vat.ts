import { passesMod11And10 } from '../checks/mod-11-10';
import type { Form } from '../finders/form';

/** German VAT numbers: DE and nine digits. Source: § 27a UStG; ISO/IEC 7064, MOD 11,10. */
export const deVat: Form = {
  id: 'de-vat',
  type: 'tax_id',
  region: 'DE',
  signs: [11, 11],
  form: /^DE[1-9]\d{8}$/,
  check: (code) => passesMod11And10(code.slice(2)),
  cue: 'ust id|ust idnr|ustid|umsatzsteuer id|umsatzsteuer|vat|vat id|mwst nummer',
  alone: /^de ?\d{9}$|^de ?\d{3} ?\d{3} ?\d{3}$/,
  slip: 0.75,
};
