import type { PhonePlan } from '../phones/phone-plan';

/** Source: UKE, Plan numeracji krajowej (39 is internet telephony). */
export const poland: PhonePlan = {
  regions: ['PL'],
  code: '48',
  trunk: '',
  mobile: /^(?:39|45|47|5[0137]|6[069]|7[2389]|88)\d{7}$/,
  fixed: /^(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])\d{7}$/,
  firm: /^(?:70|80)\d{7}$/,
  shape: /^(?:3,3,3|2,3,2,2|3,2,2,2|2,7)$/,
};
