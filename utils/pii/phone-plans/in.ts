import type { PhonePlan } from '../phones/phone-plan';

/**
 * Source: DoT India, National Numbering Plan 2003. Mobiles begin with 6 to 9; which of their levels are in
 * use changes from month to month, so all are taken.
 */
export const india: PhonePlan = {
  regions: ['IN'],
  code: '91',
  trunk: '0?',
  mobile: /^[6-9]\d{9}$/,
  fixed:
    /^(?:1(?:1[2-7]|2[0-8]|3[1-46-9]|4[2-9]|[569]\d|7[13-9]|8[0-35-79])|2(?:[02][2-79]|1[1-9]|[34][0-8]|5[0-35-9]|[689]\d|7[135-9])|3(?:01|1[79]|2[1-356]|3[2-7]|4[1-35-8]|5[1-689]|6[02-689]|7[02-9]|8\d)|4(?:[04][2-7]|1[13-8]|2[124-9]|3[1-7]|5[124-7]|6[0-35-9]|[7-9]\d)|5(?:1[0-24-689]|2[124-8]|3[1-6]|4[124-689]|5[1246]|6[124-9]|7[1-4]|8[1-8]|9[124-6]))\d{7}$/,
  firm: /^18[06]0\d{6,7}$/,
  shape: /^(?:5,5|6,5|3,3,4|4,3,3|3,7|4,6|2,4,4|3,4,4|4,2,4)$/,
};
