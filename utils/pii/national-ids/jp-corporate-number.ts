import { isJpCorporateNumber } from '../checks/jp-corporate-number';
import type { Form } from '../finders/form';

/** Japanese corporate numbers: thirteen digits, the first a check digit. Source: 国税庁, 法人番号. */
export const jpCorporateNumber: Form = {
  id: 'jp-corporate-number',
  type: 'tax_id',
  region: 'JP',
  digits: [13, 13],
  form: /^[1-9]\d{12}$/,
  check: isJpCorporateNumber,
  cue: '法人番号|登録番号|インボイス',
};
