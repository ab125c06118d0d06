import type { Waybill } from './waybill';

/** China Post and EMS inland: thirteen digits; abroad as all posts (`post.ts`). */
export const chinaPost: Waybill = {
  id: 'china-post',
  names: '邮政|中邮|(?<![a-z])ems(?![a-z])|挂号信?|平邮|e邮宝',
  forms: [{ form: /^(?:1[0-3]|5|9[6-9])\d{11,12}$/ }],
};
