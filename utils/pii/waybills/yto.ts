import type { Waybill } from './waybill';

/** YTO Express (圆通): YT and thirteen digits, formerly twelve; older ones ten signs, electronic ones eighteen. */
export const yto: Waybill = {
  id: 'yto',
  names: '圆通|(?<![a-z])yto?(?![a-z])|yuan\\s?tong',
  forms: [
    { form: /^YT\d{13}$/, alone: 0.9 },
    { form: /^YT\d{12}$/, alone: 0.8 },
    { form: /^(?:[A-Z]?\d{9}|\d{10}|\d{12}|88\d{16})$/ },
  ],
};
