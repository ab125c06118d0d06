import { isArCuit } from '../checks/ar-cuit';
import type { Form } from '../finders/form';

/** Argentine tax and work numbers: 2, 8 and 1 digits. Source: ARCA (AFIP). */
export const arCuit: Form = {
  id: 'ar-cuit',
  type: 'tax_id',
  region: 'AR',
  digits: [11, 11],
  form: /^(?:2[0347]|3[034])\d{9}$/,
  check: isArCuit,
  cue: 'cuit|cuil|mi cuit|mi cuil',
  alone: /^\d{2}-\d{8}-\d$/,
  aloneSure: 0.88,
};
