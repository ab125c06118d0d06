import type { Form } from '../finders/form';

/** Malaysian bank accounts: ten to sixteen digits. Source: PayNet, DuitNow. */
export const myAccount: Form = {
  id: 'my-account',
  type: 'bank_account',
  region: 'MY',
  digits: [10, 16],
  form: /^(?!01[0-9]\d{7,8}$)\d{10,16}$/,
  cue: 'maybank|cimb|public bank|rhb|hong leong|bank islam|bsn|ambank|bank rakyat|akaun|no akaun|nombor akaun|account no|acc no|account number',
};
