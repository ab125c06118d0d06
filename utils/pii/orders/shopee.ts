import type { Form } from '../finders/form';

/** Shopee's orders: the date, then eight letters and digits. Source: Shopee Open Platform, order_sn. */
export const shopee: Form = {
  id: 'shopee',
  type: 'order_number',
  signs: [14, 14],
  form: /^2\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?=[0-9A-Z]{0,7}[A-Z])[0-9A-Z]{8}$/,
  cue: 'shopee|order|pesanan|đơn|ออเดอร์|คำสั่งซื้อ|訂單|蝦皮',
  written: /^[0-9a-z]+$/,
  alone: /^\d{6}[0-9a-z]{8}$/,
  aloneSure: 0.7,
};
