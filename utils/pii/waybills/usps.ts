import { passesEan } from '../checks/ean-13';
import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** USPS: 22 digits that begin with 9, perhaps after 420 and the ZIP code; older ones 20. Source: USPS Publication 199 (IMpb). */
export const usps: Waybill = {
  id: 'usps',
  names: anyOf('usps|certified mail|priority mail'),
  forms: [
    { form: /^9[1-5]\d{20}$/, alone: 0.93, check: passesEan },
    { form: /^420\d{5}9[1-5]\d{20}$/, alone: 0.95, check: (code) => passesEan(code.slice(8)) },
    { form: /^\d{20}$/ },
  ],
};
