import type { Payment } from './payment';

/** Australian PayIDs: phone, mail or ABN. Source: Australian Payments Plus, PayID. */
export const payId: Payment = {
  id: 'payid',
  names: 'payid|pay id|osko|beem',
  number: /^(?:0|61)4\d{8}$|^\d{11}$/,
  mail: true,
};
