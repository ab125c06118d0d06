import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** Indonesian carriers: JNE, SiCepat, AnterAja, ID Express, POS. Source: JNE; SiCepat; AnterAja. */
export const indonesia: Waybill = {
  id: 'indonesia',
  names: anyOf(
    'jne|sicepat|si cepat|anteraja|anter aja|id express|idexpress|pos indonesia|wahana|lion parcel|tiki|gosend|paxel',
  ),
  forms: [
    { form: /^\d{10,16}$/ },
    { form: /^(?:TLJX|TJNE|CM|JNAP|BLI|TKP|TJR|IDE|IDS)[0-9A-Z]{9,16}$/, alone: 0.75 },
  ],
};
