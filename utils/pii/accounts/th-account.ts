import type { Form } from '../finders/form';

/** Thai bank accounts: ten digits (3, 1, 5, 1), of two banks twelve. Source: Bank of Thailand. */
export const thAccount: Form = {
  id: 'th-account',
  type: 'bank_account',
  region: 'TH',
  digits: [10, 12],
  form: /^(?!0[689]\d{8}$)\d{10,12}$/,
  cue: 'บัญชี|เลขบัญชี|เลขที่บัญชี|เลขบช|บช|ธนาคาร|แบงก์|กสิกร|กสิกรไทย|ไทยพาณิชย์|กรุงไทย|กรุงศรี|ออมสิน|ทหารไทย|ทีทีบี|ธกส|ธ.ก.ส.|ยูโอบี|kbank|scb|bbl|ktb|ttb|gsb|bay|โอนเข้า',
  alone: /^\d{3}-\d-\d{5}-\d$/,
  aloneSure: 0.75,
};
