import type { Payment } from './payment';

/** American and Canadian transfers by phone or mail: Zelle, Interac e-Transfer. Source: Zelle; Interac. */
export const zelle: Payment = {
  id: 'zelle',
  names: 'zelle|interac|e transfer|etransfer|e transfert|virement interac',
  number: /^1?[2-9]\d{9}$/,
  mail: true,
};
