import type { PhonePlan } from '../phones/phone-plan';

/** Source: CTT Macau, Plano de Numeração. */
export const macao: PhonePlan = {
  regions: ['MO'],
  code: '853',
  trunk: '',
  mobile: /^6[23568]\d{6}$/,
  fixed: /^(?:28[2-9]|8(?:11|[2-57-9]\d))\d{5}$/,
  firm: /^0?800\d{3,5}$/,
  shape: /^4,4$/,
};
