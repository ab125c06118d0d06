import type { Payment } from './payment';

/** Taiwanese wallets. Source: 街口支付; 全支付; 悠遊付; LINE Pay. */
export const twPay: Payment = {
  id: 'tw-pay',
  names: '街口|街口支付|jkopay|全支付|悠遊付|line pay|linepay|一卡通|icash pay|pi錢包',
  handle: /^(?=[a-z0-9_.-]{0,20}[\d_])[a-z][a-z0-9_.-]{4,20}[a-z0-9](?![a-z0-9@])/,
  number: /^(?:09\d{8}|\d{8,16})$/,
};
