import type { Payment } from './payment';

/** Vietnamese wallets, by phone. Source: MoMo; ZaloPay; VNPay; ViettelPay. */
export const momo: Payment = {
  id: 'momo',
  names: 'momo|ví momo|zalopay|zalo pay|vnpay|viettelpay|viettel money|shopeepay',
  number: /^(?:0|84)[35789]\d{8}$/,
};
