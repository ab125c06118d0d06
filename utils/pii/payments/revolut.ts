import type { Payment } from './payment';

/** Revtags and Wisetags. Source: Revolut help; Wise help. */
export const revolut: Payment = {
  id: 'revolut',
  names: 'revolut|wise|monzo',
  number: /^\d{10,13}$/,
  mail: true,
  handle: /^@[a-z0-9][a-z0-9_.-]{2,30}(?![a-z0-9@])/,
  alone: /((?:revolut\.me|monzo\.me|wise\.com\/pay\/me)\/[a-z0-9_.-]{2,40})/g,
};
