import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** J&T outside China: twelve digits, in Indonesia JP, JX or JZ and ten. Source: J&T Express. */
export const jtAbroad: Waybill = {
  id: 'jt-abroad',
  names: anyOf('j&t|jnt|j & t|jt express|jnt express|เจแอนด์ที'),
  forms: [{ form: /^\d{12}$/ }, { form: /^J[PXZOTBDN]\d{10}$/, alone: 0.8 }],
};
