import type { Waybill } from './waybill';

/** KYE, Kuayue (跨越): KY and thirteen digits. */
export const kuayue: Waybill = {
  id: 'kuayue',
  names: '跨越|(?<![a-z])kye(?![a-z])',
  forms: [{ form: /^KY\d{13}$/, alone: 0.8 }],
};
