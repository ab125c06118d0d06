import type { Form } from '../finders/form';

/** Indian bank accounts: nine to eighteen digits. Source: Reserve Bank of India. */
export const inAccount: Form = {
  id: 'in-account',
  type: 'bank_account',
  region: 'IN',
  digits: [9, 18],
  form: /^\d{9,18}$/,
  cue: 'खाता|खाता नंबर|खाता संख्या|खाते|अकाउंट|अकाउंट नंबर|बैंक|khata|khata number|khaate|ac|a/c|a/c no|a/c number|ac no|acc no|acc number|account no|account number|bank account|acct no|hdfc|sbi|icici|axis bank|kotak|pnb|canara|bank of baroda',
};
