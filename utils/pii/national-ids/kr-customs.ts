import type { Form } from '../finders/form';

/** Korean personal customs codes, asked for with every parcel from abroad: P and twelve digits. Source: 관세청. */
export const krCustoms: Form = {
  id: 'kr-customs',
  type: 'national_id',
  region: 'KR',
  signs: [13, 13],
  form: /^P\d{12}$/,
  cue: '통관번호|통관고유부호|개인통관고유부호|개인통관번호|통관부호|통관',
  alone: /^p\d{12}$/,
};
