import type { Payment } from './payment';

/** Brazil's Pix keys: CPF or CNPJ, phone, mail or a random UUID. Source: Banco Central do Brasil, manual operacional do DICT. */
export const pix: Payment = {
  id: 'pix',
  names:
    'pix|chave pix|chave pix aleatória|pix aleatório|chave aleatória|pix copia e cola|chave|meu pix|picpay|pix é|pix celular|pix cpf',
  number: /^(?:\d{10,11}|55\d{10,11}|\d{14})$/,
  mail: true,
  handle:
    /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|@[a-z0-9._]{3,30})(?![a-z0-9])/,
  alone: /(picpay\.me\/[a-z0-9._]{3,40})/g,
};
