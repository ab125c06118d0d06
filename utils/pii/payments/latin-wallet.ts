import type { Payment } from './payment';

/** Latin American wallets, by phone, mail or alias. Source: Mercado Pago; Nequi; Daviplata; Yape; Plin; BCRA, alias CBU. */
export const latinWallet: Payment = {
  id: 'latin-wallet',
  names:
    'mercado pago|mercadopago|nequi|daviplata|yape|plin|alias|alias cbu|mi alias|alias de mercado pago|alias mp|alias uala|oxxo|dimo',
  number: /^(?:3|9)\d{8,9}$|^\d{10}$|^\d{22}$/,
  mail: true,
  handle:
    /^(?=[a-z0-9.-]{6,20}(?![a-z0-9.-]))[a-z0-9-]{2,16}(?:\.[a-z0-9-]{2,16}){1,3}(?![a-z0-9@])/,
};
