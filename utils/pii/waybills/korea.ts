import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** Korean carriers: ten to thirteen digits. Source: 국토교통부, 택배사 운송장 번호 (CJ대한통운, 한진, 롯데, 로젠, 우체국). */
export const korea: Waybill = {
  id: 'korea',
  names: anyOf(
    'cj대한통운|대한통운|씨제이|한진|한진택배|롯데택배|롯데|로젠|로젠택배|우체국|우체국택배|경동|경동택배|쿠팡로켓|gs택배|cu택배|편의점택배|택배',
  ),
  forms: [{ form: /^[1-9]\d{9}$|^\d{11,13}$/ }],
};
