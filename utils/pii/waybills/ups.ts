import { isUps } from '../checks/ups';
import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** UPS: 1Z and sixteen signs. Source: UPS, tracking numbers. */
export const ups: Waybill = {
  id: 'ups',
  names: anyOf('ups'),
  forms: [
    { form: /^1Z[0-9A-Z]{15}\d$/, alone: 0.95, check: isUps },
    { form: /^[TK]\d{10}$|^\d{9}$|^\d{12}$/ },
  ],
};
