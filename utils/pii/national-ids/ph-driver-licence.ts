import type { Form } from '../finders/form';

/** Philippine driver's licences: a letter, then 2, 2 and 6 digits. Source: Land Transportation Office. */
export const phDriverLicence: Form = {
  id: 'ph-driver-licence',
  type: 'driver_licence',
  region: 'PH',
  signs: [11, 11],
  form: /^[A-Z]\d{10}$/,
  cue: "driver's license|drivers license|driver license|license no|lisensya|dl",
  alone: /^[a-z]\d{2}-\d{2}-\d{6}$/,
};
