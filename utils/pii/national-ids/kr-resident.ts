import { isKrResident } from '../checks/kr-resident';
import type { Form } from '../finders/form';

/**
 * Korean residents' and foreigners' registration numbers: the birth date, a digit for sex and century, six digits.
 *
 * Source: 주민등록법 시행규칙; 출입국관리법 시행규칙.
 */
export const krResident: Form = {
  id: 'kr-resident',
  type: 'national_id',
  region: 'KR',
  digits: [13, 13],
  form: /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-9]\d{6}$/,
  check: isKrResident,
  cue: '주민번호|주민등록번호|주민등록|주민|민증|외국인등록번호|외국인등록증|등록번호|rrn',
  alone: /^\d{6}-\d{7}$/,
  aloneSure: 0.85,
  atHome: /^\d{6} ?\d{7}$/,
};
