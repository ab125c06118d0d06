import type { PhonePlan } from '../phones/phone-plan';

/** Source: IMDA, National Numbering Plan of Singapore (3 is internet telephony). */
export const singapore: PhonePlan = {
  regions: ['SG'],
  code: '65',
  trunk: '',
  mobile: /^(?:8\d|9[0-8]|3[12])\d{6}$/,
  fixed: /^6\d{7}$/,
  firm: /^1?(?:800|900)\d{7}$/,
  shape: /^4,4$/,
};
