import type { Waybill } from './waybill';

/** Yunda Express (韵达): fifteen digits that begin with 3 or 4, formerly thirteen; YD before some. */
export const yunda: Waybill = {
  id: 'yunda',
  names: '韵达|运达(?=快递|单号|\\d)|(?<![a-z])yd(?![a-z])|yun\\s?da(?![a-z])',
  forms: [{ form: /^YD\d{13}$/, alone: 0.85 }, { form: /^[34]\d{14}$/ }, { form: /^\d{13}$/ }],
};
