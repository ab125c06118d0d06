import type { Payment } from './payment';

/** Indonesian wallets, by phone. Source: OVO; DANA; GoPay; ShopeePay; LinkAja. */
export const goPay: Payment = {
  id: 'gopay',
  names: 'ovo|dana|gopay|go pay|shopeepay|shopee pay|spay|linkaja|link aja|e wallet|qris',
  number: /^(?:0|62)8\d{8,11}$/,
};
