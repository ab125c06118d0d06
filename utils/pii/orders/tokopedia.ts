import type { Form } from '../finders/form';

/** Tokopedia's invoices: INV, the date, a kind, a number. Source: Tokopedia, nomor invoice. */
export const tokopedia: Form = {
  id: 'tokopedia',
  type: 'order_number',
  signs: [18, 30],
  form: /^INV20\d{6}[A-Z]{2,7}\d{6,12}$/,
  cue: 'tokopedia|tokped|pesanan|invoice|order',
  alone: /^inv[/-]/,
  aloneSure: 0.95,
};
