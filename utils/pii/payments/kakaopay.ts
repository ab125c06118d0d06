import type { Payment } from './payment';

/** Korean wallets, by phone, and their links. Source: 카카오페이; 토스; 네이버페이. */
export const kakaoPay: Payment = {
  id: 'kakaopay',
  names: '카카오페이|카페이|카카오 송금|토스|토스아이디|토스 아이디|네이버페이|kakaopay|toss',
  number: /^01[016-9]\d{7,8}$/,
  handle: /^@?[a-z][a-z0-9_]{3,19}(?![a-z0-9])/,
  alone: /((?:toss\.me|qr\.kakaopay\.com)\/[\w가-힣-]{2,40})/g,
};
