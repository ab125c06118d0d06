import type { PhonePlan } from '../phones/phone-plan';

/** Source: MIC Viet Nam, Circular 22/2014/TT-BTTTT and the change to ten digits of 2018. */
export const vietnam: PhonePlan = {
  regions: ['VN'],
  code: '84',
  trunk: '0',
  mobile:
    /^(?:3\d\d|5(?:59|[1689]\d|2[238])|7[06-9]\d|8(?:[1-8]\d|9[6-9])|9(?:[0-8]\d|9[013-9]))\d{6}$/,
  fixed: /^2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\d{7}$/,
  firm: /^1[89]00\d{4,6}$/,
  shape: /^(?:4,3,3|3,3,4|4,2,2,2|3,4,3|4,6|3,4,4|4,3,4|3,8|4,7)$/,
};
