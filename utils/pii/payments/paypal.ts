import type { Payment } from './payment';

/** PayPal accounts: mail, @name, PayPal.Me links. Source: PayPal help. */
export const payPal: Payment = {
  id: 'paypal',
  names: 'paypal|pay pal|pp|paypal me|friends and family',
  number: /^1?[2-9]\d{9}$/,
  mail: true,
  handle: /^(?:@[a-z][a-z0-9_.-]{2,24}|(?=[a-z_]*[\d_])[a-z][a-z0-9_]{4,24})(?![a-z0-9@])/,
  alone: /(paypal\.(?:me|com\/paypalme)\/[a-z0-9][a-z0-9_.-]{1,30})/g,
};
