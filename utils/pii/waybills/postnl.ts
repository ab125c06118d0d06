import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** PostNL: 3S and eleven to thirteen signs. Source: PostNL, barcode. */
export const postNl: Waybill = {
  id: 'postnl',
  names: anyOf('postnl|post nl'),
  forms: [{ form: /^3S[0-9A-Z]{9,13}$/, alone: 0.85 }],
};
