import type { Waybill } from './waybill';

/** ZTO Express (中通): fourteen digits that begin with 73 to 79, formerly twelve. */
export const zto: Waybill = {
  id: 'zto',
  names: '中通|(?<![a-z])zto(?![a-z])|zhong\\s?tong',
  forms: [{ form: /^7[3-9]\d{12}$/ }, { form: /^\d{12}$/ }],
};
