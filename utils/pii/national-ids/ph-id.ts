import type { Form } from '../finders/form';

/**
 * Philippine national ids: the PhilSys number of twelve digits, the card's of sixteen.
 *
 * Source: Philippine Statistics Authority, Republic Act No. 11055.
 */
export const phId: Form = {
  id: 'ph-id',
  type: 'national_id',
  region: 'PH',
  digits: [12, 16],
  form: /^\d{12}(?:\d{4})?$/,
  cue: 'philsys|philid|national id|psn|pcn|phil id|natl id',
};
