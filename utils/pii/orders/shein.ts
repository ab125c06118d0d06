import type { Form } from '../finders/form';

/** SHEIN's orders: GS or US with letters, then digits and letters. Source: SHEIN help, order number. */
export const shein: Form = {
  id: 'shein',
  type: 'order_number',
  signs: [12, 20],
  form: /^(?:GS[HOUEPNRA]|US[HOEP])[0-9A-Z]{9,17}$/,
  cue: 'shein|order|pedido|commande',
  written: /^[0-9a-z]+$/,
};
