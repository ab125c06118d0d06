import type { PhonePlan } from '../phones/phone-plan';

/** Source: ComReg, Numbering Conditions of Use (076 is internet telephony). */
export const ireland: PhonePlan = {
  regions: ['IE'],
  code: '353',
  trunk: '0',
  mobile: /^(?:8[35-9]|76)\d{7}$|^822\d{6}$/,
  fixed:
    /^(?:(?:47|58|2[24-9]|6[237-9]|9[35-9])\d{5}|(?:[2569]1|45|1\d)\d{6}|(?:1\d|2[13]|4[1-469]|5[23679]|6[4-6]|7[14]|9[04])\d{7})$/,
  firm: /^(?:1(?:800|850|890|520|530|550|570)|0?818)\d{6}$/,
  shape: /^(?:3,3,4|3,7|2,3,4|3,3,3|3,2,5|2,7)$/,
};
