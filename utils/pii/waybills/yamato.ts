import { passesMod7 } from '../checks/mod-7';
import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** Yamato and Sagawa: twelve digits, the last the remainder by seven. Source: ヤマト運輸; 佐川急便. */
export const yamato: Waybill = {
  id: 'yamato',
  names: anyOf(
    'ヤマト|ヤマト運輸|クロネコ|クロネコヤマト|宅急便|ネコポス|佐川|佐川急便|飛脚|黑貓|黑貓宅急便|yamato|sagawa',
  ),
  forms: [{ form: /^\d{12}$/, check: passesMod7 }],
};
