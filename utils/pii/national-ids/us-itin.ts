import type { Form } from '../finders/form';

/** American taxpayers without a social security number: 9xx, then 50–65, 70–88, 90–92 or 94–99. Source: IRS, Publication 1915. */
export const usItin: Form = {
  id: 'us-itin',
  type: 'tax_id',
  region: 'US',
  digits: [9, 9],
  form: /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/,
  cue: 'itin|tin|tax id|taxpayer id',
  alone: /^\d{3}-\d{2}-\d{4}$/,
  aloneSure: 0.75,
};
