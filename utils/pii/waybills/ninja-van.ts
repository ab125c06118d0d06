import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** Ninja Van. Source: Ninja Van, tracking ID. */
export const ninjaVan: Waybill = {
  id: 'ninja-van',
  names: anyOf('ninja van|ninjavan|ninja'),
  forms: [
    { form: /^(?:NV|NJV|NLVN|NVMY|NVSG|NVPH|NVID|SPE|SHPE|NINJA)[0-9A-Z]{8,16}$/, alone: 0.7 },
  ],
};
