import type { PhonePlan } from '../phones/phone-plan';

/** Source: Ministry of Digital Development of Russia, Order 434 of 31.07.2023 (Kazakhstan shares 7). */
export const russia: PhonePlan = {
  regions: ['RU', 'KZ'],
  code: '7',
  trunk: '[78]?',
  mobile: /^(?:9\d\d|70[0-25-8]|747|751|76[0-4]|77[15-8]|785)\d{7}$/,
  fixed:
    /^(?:3(?:65|36|0[12]|4[1-35-79]|5[1-3]|8[1-58]|9[0145])|4(?:01|1[1356]|2[13467]|7[1-5]|8[1-7]|9[1-689])|8(?:1[1-8]|2[01]|3[13-6]|4[0-8]|5[15-7]|6[0-35-79]|7[1-37-9]))\d{7}$/,
  firm: /^8?80[03489]\d{7}$/,
  shape: /^(?:1,)?(?:3,3,2,2|3,3,4|3,7)$/,
};
