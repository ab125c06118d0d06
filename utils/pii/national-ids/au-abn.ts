import { isAuAbn } from '../checks/au-abn';
import type { Form } from '../finders/form';

/** Australian business numbers: eleven digits. Source: Australian Business Register. */
export const auAbn: Form = {
  id: 'au-abn',
  type: 'tax_id',
  region: 'AU',
  digits: [11, 11],
  form: /^[1-9]\d{10}$/,
  check: isAuAbn,
  cue: 'abn|abn number|business number',
  alone: /^\d{2} \d{3} \d{3} \d{3}$/,
  aloneSure: 0.8,
};
