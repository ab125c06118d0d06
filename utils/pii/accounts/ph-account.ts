import type { Form } from '../finders/form';

/** Philippine bank accounts: ten to sixteen digits. Source: Bangko Sentral ng Pilipinas, InstaPay participants. */
export const phAccount: Form = {
  id: 'ph-account',
  type: 'bank_account',
  region: 'PH',
  digits: [10, 16],
  form: /^(?!09|63)\d{10,16}$/,
  cue: 'bdo|bpi|metrobank|unionbank|union bank|landbank|land bank|pnb|security bank|rcbc|chinabank|eastwest|acct no|acct|account number|account no|savings account|bank account',
};
