import type { Form } from '../finders/form';

/** Indian voters' photo identity cards: three letters, seven digits. Source: Election Commission of India. */
export const inVoterId: Form = {
  id: 'in-voter-id',
  type: 'national_id',
  region: 'IN',
  signs: [10, 10],
  form: /^[A-Z]{3}\d{7}$/,
  cue: 'voter id|voter card|voter|epic|epic no|election card',
};
