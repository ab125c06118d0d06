import type { Waybill } from './waybill';

/** J&T Express (极兔): in China JT and thirteen digits. */
export const jt: Waybill = {
  id: 'jt',
  names: '极兔|j&t|ji\\s?tu(?![a-z])',
  forms: [{ form: /^JT\d{13}$/, alone: 0.9 }],
};
