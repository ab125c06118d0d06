import type { Payment } from './payment';

/** Revtags and Wisetags, whose word says that a name follows. Source: Revolut help; Wise help. */
export const revtag: Payment = {
  id: 'revtag',
  names: 'revtag|rev tag|wisetag|wise tag|monzo tag',
  handle: /^@?[a-z0-9][a-z0-9_.-]{2,30}(?![a-z0-9@])/,
};
