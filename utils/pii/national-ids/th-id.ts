import { isThId } from '../checks/th-id';
import type { Form } from '../finders/form';

/** Thai identity numbers: 1, 4, 5, 2 and 1 digits. Source: กรมการปกครอง, เลขประจำตัวประชาชน. */
export const thId: Form = {
  id: 'th-id',
  type: 'national_id',
  region: 'TH',
  digits: [13, 13],
  form: /^[0-8]\d{12}$/,
  check: isThId,
  cue: 'บัตรประชาชน|เลขบัตร|เลขประจำตัวประชาชน|บัตร ปชช|ปชช|เลขประจำตัว|เลขบัตรปชช|thai id|id card',
  alone: /^\d[- ]\d{4}[- ]\d{5}[- ]\d{2}[- ]\d$/,
  aloneSure: 0.92,
  atHome: /^[1-8]\d{12}$/,
};
