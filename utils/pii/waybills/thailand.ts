import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** Thai carriers: Flash (TH and digits), Kerry, Thailand Post. Source: Flash Express; KEX; ไปรษณีย์ไทย. */
export const thailand: Waybill = {
  id: 'thailand',
  names: anyOf(
    'flash|แฟลช|flash express|kerry|เคอรี่|เคอรี|kex|ไปรษณีย์|ไปรษณีไทย|ไปรษณีย์ไทย|เอสพีเอ็กซ์|best express|ดีเอชแอล|เจแอนด์ที',
  ),
  forms: [
    { form: /^TH\d{10,14}[A-Z]\d?$/, alone: 0.85 },
    // Flash's newer ones mix letters in.
    { form: /^TH(?=[A-Z]*\d{4})[0-9A-Z]{10,13}$/ },
    { form: /^(?:KEX|KER|SHP|KBK|SMT|LEX|NVTH)[0-9A-Z]{8,16}$/, alone: 0.7 },
    { form: /^\d{12,15}$/ },
  ],
};
