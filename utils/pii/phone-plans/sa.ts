import type { PhonePlan } from '../phones/phone-plan';

/** Source: CST, National Numbering Plan of Saudi Arabia. */
export const saudiArabia: PhonePlan = {
  regions: ['SA'],
  code: '966',
  trunk: '0',
  mobile: /^5[013-9]\d{7}$/,
  fixed: /^1(?:1\d|2[24-8]|3[35-8]|4[3-68]|6[2-5]|7[235-7])\d{6}$/,
  firm: /^(?:0?92\d{7}|0?(?:800|700)\d{7})$/,
  shape: /^(?:3,3,4|3,7|4,3,3|3,4,3|4,6)$/,
};
