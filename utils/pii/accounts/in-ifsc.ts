import type { Form } from '../finders/form';

/** Indian banks' branches: four letters, 0, six signs. Source: Reserve Bank of India, IFSC. */
export const inIfsc: Form = {
  id: 'in-ifsc',
  type: 'bank_account',
  region: 'IN',
  signs: [11, 11],
  form: /^[A-Z]{4}0[0-9A-Z]{6}$/,
  cue: 'ifsc|ifsc code|ifsc no',
};
