import type { Waybill } from './waybill';

/** Cainiao and its courier Danniao (菜鸟, 丹鸟): LP and fourteen digits, fifteen that begin with 62. */
export const cainiao: Waybill = {
  id: 'cainiao',
  names: '菜鸟(?:速递|直送|快递|裹裹)|丹鸟|喵速达',
  forms: [{ form: /^LP\d{14}$/, alone: 0.85 }, { form: /^62\d{13}$/ }],
};
