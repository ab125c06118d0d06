import type { Payment } from './payment';

/** Singapore's PayNow and PayLah!, by mobile, NRIC or UEN. Source: Association of Banks in Singapore. */
export const payNow: Payment = {
  id: 'paynow',
  names: 'paynow|pay now|paylah|pay lah',
  number: /^(?:65)?[89]\d{7}$/,
  handle: /^(?:[stfgm]\d{7}[a-z]|\d{8,9}[a-z]|[tsr]\d{2}[a-z]{2}\d{4}[a-z])(?![a-z0-9])/,
};
