import type { Waybill } from './waybill';

/** SF Express (顺丰): SF and thirteen digits, on older ones twelve; before 2017 twelve digits alone. */
export const sf: Waybill = {
  id: 'sf',
  names: '顺丰|顺风(?=快递|单号|[sf\\d])|(?<![a-z])sf(?![a-z])|shun\\s?feng',
  forms: [
    { form: /^SF\d{13}$/, alone: 0.9 },
    { form: /^SF\d{12}$/, alone: 0.8 },
    { form: /^\d{12}$/ },
  ],
};
