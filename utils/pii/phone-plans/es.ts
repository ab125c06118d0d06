import type { PhonePlan } from '../phones/phone-plan';

/** Source: CNMC, Plan Nacional de Numeración Telefónica. */
export const spain: PhonePlan = {
  regions: ['ES'],
  code: '34',
  trunk: '',
  mobile: /^(?:6\d|7[0-48])\d{7}$/,
  fixed: /^[89](?:[1356]\d|[28][0-8]|[47][1-9])\d{6}$/,
  firm: /^(?:[89]0[0-37]|51\d|118)\d{2,6}$/,
  shape: /^(?:3,3,3|3,2,2,2|2,3,2,2|3,6)$/,
};
