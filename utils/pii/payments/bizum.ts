import type { Payment } from './payment';

/** European transfers by phone: Bizum, MB WAY, Lydia, Wero, Twint, Swish, Satispay. Source: the schemes' own pages. */
export const bizum: Payment = {
  id: 'bizum',
  names: 'bizum|mbway|mb way|lydia|wero|twint|swish|satispay|paylib|mobilepay|vipps',
  number: /^(?:00)?(?:34|351|33|32|41|46|39|49|45|47)?0?[1-9]\d{7,9}$/,
};
