import type { PhonePlan } from '../phones/phone-plan';

/** Source: Arcep, plan national de numérotation (09 is internet telephony). */
export const france: PhonePlan = {
  regions: ['FR'],
  code: '33',
  trunk: '0',
  mobile: /^(?:6(?:[0-24-8]\d|3[0-8]|9[589])|7[3-9]\d|9\d\d)\d{6}$/,
  fixed: /^(?:[1-3]\d|4[1-9]|5[0-9])\d{7}$/,
  firm: /^0?8\d{8}$/,
  shape: /^(?:2,2,2,2,2|4,2,2,2|2,8|1,3,3,3|4,3,3)$/,
};
