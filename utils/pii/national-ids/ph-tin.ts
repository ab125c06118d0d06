import type { Form } from '../finders/form';

/** Philippine taxpayers: nine digits in threes, three or five more for the branch. Source: Bureau of Internal Revenue. */
export const phTin: Form = {
  id: 'ph-tin',
  type: 'tax_id',
  region: 'PH',
  digits: [9, 14],
  form: /^\d{9}(?:\d{3}|\d{5})?$/,
  cue: 'tin|tin no|tin number|bir',
};
