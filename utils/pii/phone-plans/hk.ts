import type { PhonePlan } from '../phones/phone-plan';

/** Source: OFCA, Numbering Plan for Telecommunications Services in Hong Kong. */
export const hongKong: PhonePlan = {
  regions: ['HK'],
  code: '852',
  trunk: '',
  mobile:
    /^(?:4(?:[46]\d|7[0-6])|5(?:[239]\d|[145][0-46-9]|6[0-4689]|7[0-46-9])|6(?:0[1-9]|[1-79]\d|8[0-57-9])|70[1-9]|8(?:1[0-4679]|2[0-367]|3[034]|4[0-389])|9(?:0[1-9]|1[02-9]|[2-7]\d|8[0-8]))\d{5}$/,
  fixed:
    /^(?:2(?:[13-9]\d|2[013-9])|3(?:[1569][0-24-9]|4[0-246-9]|7[0-24-69]|8[4-79])|58[01])\d{5}$/,
  firm: /^(?:800|900)\d{5,6}$/,
  shape: /^4,4$/,
};
