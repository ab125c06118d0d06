import type { Form } from '../finders/form';

/** Temu's orders: PO, three digits, fifteen to seventeen more. Source: Temu help, order ID. */
export const temu: Form = {
  id: 'temu',
  type: 'order_number',
  signs: [19, 24],
  form: /^PO\d{3}\d{14,19}$/,
  cue: 'temu|order',
  alone: /^po-\d{3}-\d+$/,
  aloneSure: 0.92,
};
