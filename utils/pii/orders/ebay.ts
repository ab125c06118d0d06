import type { Form } from '../finders/form';

/** eBay's orders: 2, 5 and 5 digits. Source: eBay Fulfillment API, orderId. */
export const ebay: Form = {
  id: 'ebay',
  type: 'order_number',
  digits: [12, 12],
  form: /^\d{12}$/,
  cue: 'ebay|order',
  written: /^\d{2}-\d{5}-\d{5}$/,
  alone: /^\d/,
  aloneSure: 0.8,
};
