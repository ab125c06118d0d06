import type { Form } from '../finders/form';

/** Vietnamese tax codes: ten digits, three more for a branch. Source: Thông tư 105/2020/TT-BTC. */
export const vnTaxId: Form = {
  id: 'vn-tax-id',
  type: 'tax_id',
  region: 'VN',
  digits: [10, 13],
  form: /^\d{10}(?:\d{3})?$/,
  cue: 'mã số thuế|mst|mã thuế|tax code',
};
