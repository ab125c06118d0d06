import { isPostItem } from '../checks/s10';
import type { Waybill } from './waybill';

/**
 * Posts of all countries: two letters, nine digits of which the last is a check digit, the country.
 *
 * Source: UPU S10; country codes ISO 3166-1 alpha-2.
 */
export const post: Waybill = {
  id: 'post',
  names: '国际件|国际(?:小包|快递|包裹)|registered mail',
  forms: [{ form: /^[A-Z]{2}\d{9}[A-Z]{2}$/, alone: 0.85, check: isPostItem }],
};
