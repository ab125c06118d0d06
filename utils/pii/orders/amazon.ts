import type { Form } from '../finders/form';

/** Amazon's orders: 3, 7 and 7 digits. Source: Amazon Selling Partner API, order id. */
export const amazon: Form = {
  id: 'amazon',
  type: 'order_number',
  digits: [17, 17],
  form: /^\d{17}$/,
  cue: 'amazon|amzn|order|order number|order no|order id|bestellung|commande|pedido|注文',
  written: /^\d{3}[- ]\d{7}[- ]\d{7}$/,
  alone: /^\d{3}-\d{7}-\d{7}$/,
  aloneSure: 0.9,
};
