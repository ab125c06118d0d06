import type { PhonePlan } from '../phones/phone-plan';

/** Source: NBTC, แผนเลขหมายโทรคมนาคม (060 and 068 are internet telephony). */
export const thailand: PhonePlan = {
  regions: ['TH'],
  code: '66',
  trunk: '0',
  mobile: /^(?:14\d|6(?:[0-68]\d|7[1-3])|[89]\d\d)\d{6}$/,
  fixed: /^(?:1[0689]|2\d|3[2-9]|4[2-5]|5[2-6]|7[3-7])\d{6}$/,
  firm: /^1[689]00\d{6}$/,
  shape: /^(?:3,3,4|3,4,3|3,7|2,3,4|2,4,4|3,3,3|3,6|2,7)$/,
};
