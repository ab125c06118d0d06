import type { Form } from '../finders/form';

/** Indonesian bank accounts: ten to sixteen digits. Source: the banks' own pages. */
export const idAccount: Form = {
  id: 'id-account',
  type: 'bank_account',
  region: 'ID',
  digits: [10, 16],
  form: /^(?!08|62)\d{10,16}$/,
  cue: 'bca|bri|bni|mandiri|bsi|cimb|cimb niaga|danamon|permata|btn|bank jago|seabank|jenius|no rek|norek|no rekening|nomor rekening|rekening|rek|transfer ke|tf ke|bank',
};
