import type { Payment } from './payment';

/** Thailand's PromptPay, by phone or identity number, and wallets. Source: Bank of Thailand, PromptPay. */
export const promptPay: Payment = {
  id: 'promptpay',
  names: 'พร้อมเพย์|พร้อมเพ|promptpay|prompt pay|ทรูมันนี่|truemoney|true money|วอเลท|วอลเล็ท|ทรูวอลเล็ท',
  number: /^(?:0[689]\d{8}|66[689]\d{8}|\d{13}|\d{15})$/,
};
