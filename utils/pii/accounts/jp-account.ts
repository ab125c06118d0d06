import type { Form } from '../finders/form';
import { asFolded } from '../words';

/** Bank, branch, kind of account. */
const HEAD = new RegExp(
  asFolded(
    '(?:[^\\s\\d、。:はを]{1,10}(?:銀行|信金|信用金庫|農協|労金)[\\s・]?)?(?:[^\\s\\d、。:はを]{1,8}(?:支店|店)[\\s・]?)?(?:普通|当座)(?:預金|口座)?(?:番号)?[\\s:はが]{0,2}$',
  ),
);

/** Japanese bank accounts: seven digits, of some banks six. Source: 全国銀行協会. */
export const jpAccount: Form = {
  id: 'jp-account',
  type: 'bank_account',
  region: 'JP',
  digits: [6, 8],
  form: /^\d{6,8}$/,
  head: HEAD,
  cue: '普通|当座|口座|口座番号|普通預金|振込先|銀行',
};
