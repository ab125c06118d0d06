import type { PhonePlan } from '../phones/phone-plan';

/** Source: BTK, Ulusal Numaralandırma Planı (850 is internet telephony). */
export const turkey: PhonePlan = {
  regions: ['TR'],
  code: '90',
  trunk: '0?',
  mobile: /^(?:5(?:[0345]\d|1[06]|24|6[1-4]|7[245]|9[46])|850)\d{7}$/,
  fixed:
    /^(?:2(?:1[26]|[28][2468]|[3-5][268]|[67][246])|3(?:[13][28]|[24-6][2468]|[78][02468]|92)|4(?:[16][246]|[23578][2468]|4[26]))\d{7}$/,
  firm: /^(?:0?(?:800|811|822|888|898|900)\d{7}|444\d{4})$/,
  shape: /^[34],(?:3,2,2|3,4|7)$/,
};
