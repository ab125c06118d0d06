import type { Payment } from './payment';

/** Japanese wallets, by id or phone. Source: PayPay; LINE Pay; メルペイ. */
export const payPay: Payment = {
  id: 'paypay',
  names: 'paypay|ペイペイ|paypay id|メルペイ|楽天ペイ',
  number: /^0[789]0\d{8}$/,
  handle: /^@?[a-z][a-z0-9_-]{3,20}(?![a-z0-9@])/,
};
