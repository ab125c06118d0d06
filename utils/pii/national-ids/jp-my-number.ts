import { isJpMyNumber } from '../checks/jp-my-number';
import type { Form } from '../finders/form';

/** Japanese individual numbers (マイナンバー): twelve digits. Source: 総務省令第八十五号 (2014). */
export const jpMyNumber: Form = {
  id: 'jp-my-number',
  type: 'national_id',
  region: 'JP',
  digits: [12, 12],
  form: /^\d{12}$/,
  check: isJpMyNumber,
  cue: 'マイナンバー|マイナンバーカード|個人番号|マイナ|my number',
  atHome: /^\d{4}[- ]\d{4}[- ]\d{4}$/,
};
