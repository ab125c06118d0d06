import type { Form } from '../finders/form';

/**
 * Korean bank accounts after the short name of a bank, most of which are words too: only with two hyphens.
 *
 * Source: 금융결제원, 계좌번호 체계.
 */
export const krBank: Form = {
  id: 'kr-bank',
  type: 'bank_account',
  region: 'KR',
  digits: [10, 14],
  form: /^(?!01[016-9]\d{7,8}$)\d{10,14}$/,
  written: /^\d{3,6}-\d{2,6}-\d{2,8}(?:-\d{1,3})?$/,
  cue: '국민|신한|우리|하나|기업|농협|수협|신협|우체국|새마을|제일|씨티|대구|부산|광주|전북|경남|제주|산업|토스|kb|nh|ibk|sc',
};
