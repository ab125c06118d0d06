import type { Form } from '../finders/form';

/** Korean bank accounts: ten to fourteen digits, after a word for an account or a bank. Source: 금융결제원, 계좌번호 체계. */
export const krAccount: Form = {
  id: 'kr-account',
  type: 'bank_account',
  region: 'KR',
  digits: [10, 14],
  form: /^(?!01[016-9]\d{7,8}$)\d{10,14}$/,
  cue: '계좌|계좌번호|환불계좌|입금|통장|은행|카카오뱅크|카뱅|토스뱅크|케이뱅크|농협은행|새마을금고|우체국은행',
};
