import { isKrBusinessNumber } from '../checks/kr-business-number';
import type { Form } from '../finders/form';

/** Korean business registration numbers: 3, 2 and 5 digits. Source: 국세청. */
export const krBusinessNumber: Form = {
  id: 'kr-business-number',
  type: 'tax_id',
  region: 'KR',
  digits: [10, 10],
  form: /^[1-9]\d{9}$/,
  check: isKrBusinessNumber,
  cue: '사업자번호|사업자등록번호|사업자|세금계산서|현금영수증',
  alone: /^\d{3}-\d{2}-\d{5}$/,
  aloneSure: 0.7,
};
