import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** La Poste: two signs and eleven digits. Source: La Poste, numéro de suivi. */
export const colissimo: Waybill = {
  id: 'colissimo',
  names: anyOf('colissimo|la poste|suivi la poste|lettre suivie'),
  forms: [{ form: /^\d[A-Z]\d{11}$/, alone: 0.85 }, { form: /^(?:\d{11,15}|[A-Z]{2}\d{9}FR)$/ }],
};
