import type { PhonePlan } from '../phones/phone-plan';

/** Source: TDRA, National Numbering Plan of the United Arab Emirates. */
export const emirates: PhonePlan = {
  regions: ['AE'],
  code: '971',
  trunk: '0',
  mobile: /^5[02-68]\d{7}$/,
  fixed: /^[2-4679][2-8]\d{6}$/,
  firm: /^(?:800\d{2,9}|0?[69]00\d{5,6})$/,
  shape: /^(?:3,3,4|2,3,4|3,7|3,4,3)$/,
};
