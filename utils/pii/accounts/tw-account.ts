import type { Form } from '../finders/form';

/** Taiwanese bank accounts: a bank code of three digits, ten to fourteen more. Source: 財金資訊, 金融機構代碼. */
export const twAccount: Form = {
  id: 'tw-account',
  type: 'bank_account',
  region: 'TW',
  digits: [10, 17],
  form: /^\d{10,17}$/,
  cue: '銀行帳號|匯款帳號|轉帳帳號|郵局帳號|匯款|轉帳|戶頭|銀行|郵局|局號|國泰世華|中國信託|中信|玉山|台新|富邦|華南|永豐|line bank|匯到|轉到',
};
