import type { Form } from '../finders/form';

/** French identity cards: nine letters and digits, the older of twelve digits. Source: ANTS, carte nationale d'identité. */
export const frIdCard: Form = {
  id: 'fr-id-card',
  type: 'national_id',
  region: 'FR',
  digits: [12, 12],
  signs: [9, 12],
  form: /^(?=.*\d.*\d.*\d)(?:[A-Z0-9]{9}|[A-Z0-9]{12})$/,
  cue: "cni|carte d'identité|carte d identité|carte identité|carte nationale d'identité|pièce d'identité|n° cni",
};
