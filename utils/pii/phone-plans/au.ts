import type { PhonePlan } from '../phones/phone-plan';

/** Source: ACMA, Telecommunications Numbering Plan 2015. */
export const australia: PhonePlan = {
  regions: ['AU', 'CC', 'CX'],
  code: '61',
  trunk: '0',
  mobile: /^4(?:[0-36]\d|4[047-9]|[58][0-24-9]|7[02-9]|9[0-7])\d{6}$/,
  fixed:
    /^(?:2(?:[0-26-9]\d|3[0-8]|4[02-9]|5[0135-9])|3(?:[0-3589]\d|4[0-578]|6[1-9]|7[0-35-9])|7(?:[013-57-9]\d|2[0-8])|8(?:55|6[0-8]|[7-9]\d))\d{6}$/,
  firm: /^(?:1[389]00\d{6}|13\d{4}|180\d{4})$/,
  shape: /^(?:4,3,3|2,4,4|4,6|3,3,4|4,2,2,2|2,8)$/,
};
