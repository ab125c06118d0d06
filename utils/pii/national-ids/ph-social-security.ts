import type { Form } from '../finders/form';

/** Philippine social security: SSS (2, 7, 1), UMID (4, 7, 1), PhilHealth (2, 9, 1), Pag-IBIG (4, 4, 4). Source: SSS, PhilHealth, HDMF. */
export const phSocialSecurity: Form = {
  id: 'ph-social-security',
  type: 'national_id',
  region: 'PH',
  digits: [10, 12],
  form: /^\d{10}(?:\d{2})?$/,
  cue: 'sss|sss no|umid|crn|gsis|philhealth|pag ibig|pagibig|mid no',
  alone: /^\d{2}-\d{7}-\d$|^\d{4}-\d{7}-\d$|^\d{2}-\d{9}-\d$/,
  aloneSure: 0.7,
};
