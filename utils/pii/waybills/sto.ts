import type { Waybill } from './waybill';

/** STO Express (申通): fifteen digits that begin with 77, formerly twelve or thirteen. */
export const sto: Waybill = {
  id: 'sto',
  names: '申通|(?<![a-z])sto(?![a-z])|shen\\s?tong',
  forms: [{ form: /^77\d{13}$/ }, { form: /^\d{12,13}$/ }],
};
