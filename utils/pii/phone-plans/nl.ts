import type { PhonePlan } from '../phones/phone-plan';

/** Source: ACM, Nummerplan telefoon- en ISDN-diensten (085 and 091 are internet telephony). */
export const netherlands: PhonePlan = {
  regions: ['NL'],
  code: '31',
  trunk: '0',
  mobile: /^(?:6[1-58]|85|91)\d{7}$/,
  fixed:
    /^(?:1(?:[035]\d|1[134578]|6[1-24-8]|7[24]|8[0-467])|2(?:[0346]\d|2[2-46-9]|5[125]|9[479])|3(?:[03568]\d|1[3-8]|2[01]|4[1-8])|4(?:[0356]\d|1[1-368]|7[58]|8[15-8]|9[23579])|5(?:[0358]\d|[19][1-9]|2[1-57-9]|4[13-8]|6[126]|7[0-3578])|7\d\d)\d{6}$/,
  firm: /^0?(?:800|90\d|8[478]\d|66\d)\d{4,7}$/,
  shape: /^(?:2,8|2,4,4|3,3,4|3,7|4,3,3|2,2,2,2,2|4,6|3,3,2,2)$/,
};
