import type { PhonePlan } from '../phones/phone-plan';

/** Source: Number Administration Deed, New Zealand Telecommunications Numbering Plan. */
export const newZealand: PhonePlan = {
  regions: ['NZ'],
  code: '64',
  trunk: '0',
  mobile: /^(?:2[16]\d{6}|(?:70|2[0-26-9])\d{7}|2[0-27-9]\d{8})$/,
  fixed: /^(?:3[2-79]|[49][2-9]|6[235-9]|7[2-57-9])\d{6}$/,
  firm: /^0?(?:508|80\d|83\d|900)\d{5,6}$/,
  shape: /^(?:3,3,[3-5]|3,4,[34]|3,[678]|2,3,4)$/,
};
