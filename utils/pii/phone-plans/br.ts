import type { PhonePlan } from '../phones/phone-plan';

const AREA = '(?:[14689][1-9]|2[12478]|3[1-578]|5[1345]|7[13-579])';

/** Source: Anatel, Regulamento de Numeração (Resolução 749/2022): area code, nine digits for mobiles. */
export const brazil: PhonePlan = {
  regions: ['BR'],
  code: '55',
  trunk: '0?',
  mobile: new RegExp(`^${AREA}(?:9\\d{8}|7\\d{7})$`),
  fixed: new RegExp(`^${AREA}[2-5]\\d{7}$`),
  firm: /^(?:0?[3589]00\d{6,7}|(?:4003|4004|3003)\d{4})$/,
  shape: /^[23],(?:9|8|5,4|4,4|1,4,4|4,5)$/,
};
