import type { Form } from '../finders/form';

/** Older Vietnamese identity cards: nine digits. Source: Nghị định 05/1999/NĐ-CP. */
export const vnOldId: Form = {
  id: 'vn-old-id',
  type: 'national_id',
  region: 'VN',
  digits: [9, 9],
  form: /^[0-3]\d{8}$/,
  cue: 'cmnd|cmt|chứng minh|chứng minh thư|chứng minh nhân dân|cccd|căn cước',
};
