import type { Form } from '../finders/form';

/** Rakuten's orders: shop, date, number. Source: 楽天市場, 注文番号. */
export const rakuten: Form = {
  id: 'rakuten',
  type: 'order_number',
  digits: [22, 24],
  form: /^\d{6}20\d{6}\d{8,10}$/,
  cue: '楽天|注文番号|注文|受注番号',
  written: /^\d{6}-\d{8}-\d{8,10}$/,
  alone: /^\d/,
  aloneSure: 0.92,
};
