import type { Form } from '../finders/form';

/** British VAT numbers: GB and nine or twelve digits. Source: HMRC, VAT Notice 700. */
export const gbVat: Form = {
  id: 'gb-vat',
  type: 'tax_id',
  region: 'GB',
  signs: [11, 14],
  form: /^GB\d{9}(?:\d{3})?$/,
  cue: 'vat|vat number|vat no|vat reg',
  alone: /^gb ?\d{3} ?\d{4} ?\d{2}$/,
  aloneSure: 0.6,
};
