import type { PhonePlan } from '../phones/phone-plan';

/** Source: MSIT Korea, 전기통신번호관리세칙 (070 is internet telephony, 050x a forwarding number). */
export const korea: PhonePlan = {
  regions: ['KR'],
  code: '82',
  trunk: '0',
  mobile: /^(?:1[0-26-9]\d{7,8}|70\d{8}|50\d{8,9})$/,
  fixed: /^(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4])[1-9]\d{6,7}$/,
  firm: /^(?:0?(?:80|30|60)\d{7,8}|1[5-8]\d{6})$/,
  shape: /^(?:3,4,4|3,3,4|2,3,4|2,4,4|4,4,4|4,3,4)$/,
};
