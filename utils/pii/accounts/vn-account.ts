import type { Form } from '../finders/form';

/** Vietnamese bank accounts: eight to fifteen digits; many choose their phone number. Source: the banks' own pages (Napas). */
export const vnAccount: Form = {
  id: 'vn-account',
  type: 'bank_account',
  region: 'VN',
  digits: [8, 15],
  form: /^\d{8,15}$/,
  cue: 'stk|số tài khoản|số tk|tài khoản|tk|vietcombank|vcb|techcombank|tcb|mb bank|mbbank|mb|bidv|agribank|acb|vietinbank|tpbank|tp bank|sacombank|vpbank|vp bank|vib|shb|hdbank|ocb|msb|eximbank|seabank|lpbank|timo|ck|chuyển khoản|ngân hàng',
};
