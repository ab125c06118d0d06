import type { Form } from '../finders/form';

/** Hong Kong bank accounts: bank, branch and account, nine to fifteen digits. Source: HKICL, clearing codes. */
export const hkAccount: Form = {
  id: 'hk-account',
  type: 'bank_account',
  region: 'HK',
  digits: [9, 15],
  form: /^\d{9,15}$/,
  cue: '戶口|戶口號碼|銀行戶口|銀行帳戶|恒生|恆生|滙豐|匯豐|hsbc|中銀|渣打|東亞銀行|花旗|過數',
};
