import type { Waybill } from './waybill';

/** Deppon (德邦): DP, a letter and twelve digits; before 2019 eight to ten digits. */
export const deppon: Waybill = {
  id: 'deppon',
  names: '德邦|deppon|de\\s?bang',
  forms: [{ form: /^DP[A-Z]\d{12}$/, alone: 0.9 }, { form: /^\d{8,10}$/ }],
};
