import type { Payment } from './payment';

/** Cash App's names without their dollar sign. Source: Cash App help, $cashtag. */
export const cashAppName: Payment = {
  id: 'cash-app-name',
  names: 'cash app|cashapp|cashtag|cash tag',
  handle: /^(?=[a-z_-]{0,18}(?:\d{2}|_))[a-z][a-z0-9_-]{3,19}(?![a-z0-9@])/,
};
