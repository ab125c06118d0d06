import type { Payment } from './payment';

/** Octopus of Hong Kong: cards go by a number of eight or nine digits. Source: Octopus, card number. */
export const octopus: Payment = {
  id: 'octopus',
  names: '八達通|octopus card|octopus',
  number: /^\d{8,9}$/,
};
