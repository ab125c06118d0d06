import type { Payment } from './payment';

/** Venmo names: five to thirty letters, digits, hyphens, underscores. Source: Venmo help, usernames. */
export const venmo: Payment = {
  id: 'venmo',
  names: 'venmo|venmo me',
  number: /^1?[2-9]\d{9}$/,
  handle: /^@?[a-z0-9][a-z0-9_-]{4,29}(?![a-z0-9@])/,
  alone: /(venmo\.com\/(?:u\/|code\?user_id=)?[a-z0-9][a-z0-9_-]{3,29})/g,
};
