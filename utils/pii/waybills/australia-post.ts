import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** Australia Post, StarTrack, NZ Post. Source: Australia Post, article IDs. */
export const australiaPost: Waybill = {
  id: 'australia-post',
  names: anyOf(
    'auspost|aus post|australia post|startrack|star track|sendle|aramex|couriers please|nz post|nzpost',
  ),
  forms: [{ form: /^(?=(?:[A-Z]*\d){6})[0-9A-Z]{10,23}$/ }],
};
