import type { Form } from '../finders/form';

/** Accounts of Taiwan's post office: its code 700, the branch, the account. Source: 中華郵政, 儲金帳號. */
export const twPostAccount: Form = {
  id: 'tw-post-account',
  type: 'bank_account',
  region: 'TW',
  digits: [17, 17],
  form: /^700\d{14}$/,
  cue: '帳號|郵局帳號|郵局|局號|匯款|轉帳|戶頭',
  alone: /^700[- ]\d{7}[- ]?\d{7}$/,
  aloneSure: 0.95,
};
