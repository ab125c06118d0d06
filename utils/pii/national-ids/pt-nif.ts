import { isPtNif } from '../checks/pt-nif';
import type { Form } from '../finders/form';

/** Portuguese tax numbers: nine digits, the first tells whose. Source: Decreto-Lei n.º 14/2013. */
export const ptNif: Form = {
  id: 'pt-nif',
  type: 'tax_id',
  region: 'PT',
  digits: [9, 9],
  form: /^[1235-9]\d{8}$/,
  check: isPtNif,
  cue: 'nif|contribuinte|número de contribuinte|nipc|n.º contribuinte',
};
