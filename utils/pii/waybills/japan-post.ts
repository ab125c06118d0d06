import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** Japan Post: eleven to thirteen digits. Source: 日本郵便, お問い合わせ番号. */
export const japanPost: Waybill = {
  id: 'japan-post',
  names: anyOf(
    'ゆうパック|日本郵便|ゆうパケット|レターパック|クリックポスト|ゆうメール|スマートレター|簡易書留|書留',
  ),
  forms: [{ form: /^\d{11,13}$/ }],
};
