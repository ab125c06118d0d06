import type { Payment } from './payment';

/** Cash App's cashtags and Chime's ChimeSigns: $ and up to twenty letters and digits. Source: Cash App help, $cashtag; Chime help, ChimeSign. */
export const cashApp: Payment = {
  id: 'cash-app',
  names: 'cash app|cashapp|cashtag|cash tag|cash|chime|chime me',
  handle: /^\$[a-z][a-z0-9_-]{1,19}(?![a-z0-9])/,
  alone: /(cash\.app\/\$[a-z][a-z0-9_-]{1,19})/g,
};
