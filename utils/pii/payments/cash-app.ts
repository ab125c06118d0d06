import type { Payment } from './payment';

/** Cash App's cashtags: $ and up to twenty letters and digits. Source: Cash App help, $cashtag. */
export const cashApp: Payment = {
  id: 'cash-app',
  names: 'cash app|cashapp|cashtag|cash tag|cash',
  handle: /^\$[a-z][a-z0-9_-]{1,19}(?![a-z0-9])/,
  alone: /(cash\.app\/\$[a-z][a-z0-9_-]{1,19})/g,
};
