import type { Payment } from './payment';

/** Malaysia's DuitNow and wallets, by mobile or identity number. Source: PayNet. */
export const duitNow: Payment = {
  id: 'duitnow',
  names: 'duitnow|duit now|tng|touch n go|boost|tng ewallet',
  number: /^(?:60|0)1\d{8,9}$|^\d{12}$/,
};
