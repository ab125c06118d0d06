import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** European carriers: DPD, GLS, Hermes, Evri, InPost, Chronopost, SEUR, MRW. Source: the carriers’ tracking pages. */
export const europe: Waybill = {
  id: 'europe',
  names: anyOf(
    'dpd|gls|hermes|evri|inpost|in post|chronopost|mondial relay|relais colis|seur|mrw|nacex|correos|correos express|ctt|yodel|royal mail|bpost|poste italiane|brt|bartolini|österreichische post|packlink|colis privé|an post',
  ),
  forms: [
    { form: /^[HCTPJ]\d{2}[0-9A-Z]{13}$/, alone: 0.75 },
    { form: /^[A-Z]{2}[0-9A-Z]{5,6}\d{6,12}[A-Z]?$/ },
    { form: /^(?=(?:[A-Z]*\d){6})[0-9A-Z]{8,24}$/ },
  ],
};
