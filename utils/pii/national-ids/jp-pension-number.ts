import type { Form } from '../finders/form';

/** Japanese basic pension numbers: four and six digits. Source: 日本年金機構, 基礎年金番号. */
export const jpPensionNumber: Form = {
  id: 'jp-pension-number',
  type: 'national_id',
  region: 'JP',
  digits: [10, 10],
  form: /^\d{10}$/,
  cue: '基礎年金番号|年金番号|年金手帳',
};
