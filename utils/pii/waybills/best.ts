import type { Waybill } from './waybill';

/** Best Express (百世, formerly 汇通): ten to fourteen digits, some after one to three letters. */
export const best: Waybill = {
  id: 'best',
  names: '百世|汇通(?=快递|单号|\\d)',
  forms: [{ form: /^(?:[5-7]\d{13}|[A-Z]{0,3}\d{10,14})$/ }],
};
