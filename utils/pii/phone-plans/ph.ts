import type { PhonePlan } from '../phones/phone-plan';

/** Source: NTC Philippines, National Numbering Plan. */
export const philippines: PhonePlan = {
  regions: ['PH'],
  code: '63',
  trunk: '0?',
  mobile: /^(?:8(?:1[37]|9[5-8])|9(?:0[5-9]|1[0-24-9]|[2-7]\d|8[135-9]|9[1-9]))\d{7}$/,
  fixed: /^(?:2[3-8]|3[2-68]|4[2-9]|5[2-6]|6[2-58]|7[24578]|8[2-8])\d{7}$/,
  firm: /^1?800\d{7,9}$/,
  shape: /^(?:4,3,4|3,3,4|4,7|2,4,4|3,3,4|3,4,3|1,4,4)$/,
};
