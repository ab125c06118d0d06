import type { PhonePlan } from '../phones/phone-plan';

/** Source: ANACOM, Plano Nacional de Numeração (30 is internet telephony). */
export const portugal: PhonePlan = {
  regions: ['PT'],
  code: '351',
  trunk: '',
  mobile: /^(?:9[1-36]|30)\d{7}$/,
  fixed: /^2(?:[12]\d|3[1-689]|4[1-59]|[57][1-9]|6[1-9]|8[1-69]|9[1256])\d{6}$/,
  firm: /^(?:80[0-9]|70[78]|76\d)\d{6}$/,
  shape: /^(?:3,3,3|2,3,2,2|2,3,4|3,2,2,2|2,7|3,6)$/,
};
