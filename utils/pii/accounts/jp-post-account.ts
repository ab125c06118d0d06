import type { Form } from '../finders/form';

/** Accounts of Japan Post Bank: five digits of the 記号, up to eight of the 番号. Source: ゆうちょ銀行. */
export const jpPostAccount: Form = {
  id: 'jp-post-account',
  type: 'bank_account',
  region: 'JP',
  digits: [5, 5],
  form: /^[01]\d{4}$/,
  tail: /^(?:[\s,-]{0,2}番号[\s:]?|[\s-](?=\d{6}))(\d{1,8})(?!\d|\s?[円万])/,
  cue: '記号|ゆうちょ|ゆうちょ銀行|記号番号',
};
