import type { Payment } from './payment';

/** Philippine wallets, by mobile number. Source: GCash; Maya; GrabPay. */
export const gcash: Payment = {
  id: 'gcash',
  names: 'gcash|g cash|maya|paymaya|grabpay|gcash no|gcash number',
  number: /^(?:09|639|9)\d{9}$/,
};
