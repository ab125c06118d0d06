import type { Payment } from './payment';

/** Tenpay (财付通): by QQ number or mobile number. Source: Tenpay help, accounts. */
export const tenpay: Payment = {
  id: 'tenpay',
  names: '财付通|tenpay',
  number: /^(?:[1-9]\d{5,9}|1[3-9]\d{9})$/,
};
