import { isGbUtr } from '../checks/gb-utr';
import type { Form } from '../finders/form';

/** British taxpayers' references: ten digits. Source: HMRC. */
export const gbUtr: Form = {
  id: 'gb-utr',
  type: 'tax_id',
  region: 'GB',
  digits: [10, 10],
  form: /^\d{10}$/,
  check: isGbUtr,
  cue: 'utr|utr number|unique taxpayer reference|tax reference|self assessment',
};
