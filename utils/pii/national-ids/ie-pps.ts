import { isIePps } from '../checks/ie-pps';
import type { Form } from '../finders/form';

/** Irish personal public service numbers: seven digits, one or two letters. Source: Department of Social Protection. */
export const iePps: Form = {
  id: 'ie-pps',
  type: 'national_id',
  region: 'IE',
  signs: [8, 9],
  form: /^\d{7}[A-W][A-IW]?$/,
  check: isIePps,
  cue: 'pps|ppsn|pps number|pps no',
  atHome: /^\d{7}[a-w][a-iw]?$/,
};
