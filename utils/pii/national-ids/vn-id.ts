import type { Form } from '../finders/form';

/**
 * Vietnamese citizens' cards: province (001 to 096), a digit for sex and century, the year of birth, six digits.
 *
 * Source: Thông tư 07/2016/TT-BCA.
 */
export const vnId: Form = {
  id: 'vn-id',
  type: 'national_id',
  region: 'VN',
  digits: [12, 12],
  form: /^0(?!00)(?:[0-8]\d|9[0-6])[0-3]\d{8}$/,
  cue: 'cccd|căn cước|căn cước công dân|số định danh|cmnd|cmt|chứng minh|chứng minh thư|chứng minh nhân dân|cc',
  atHome: /^\d{12}$/,
};
