import type { Form } from '../finders/form';

/** Brazilian workers' (PIS, NIS, eleven digits) and voters' numbers (twelve). Source: Caixa; Resolução TSE nº 23.659/2021. */
export const brPis: Form = {
  id: 'br-pis',
  type: 'national_id',
  region: 'BR',
  digits: [11, 12],
  form: /^\d{11,12}$/,
  cue: 'pis|pasep|nis|nit|título de eleitor|titulo de eleitor|título eleitoral|cartão sus|sus',
};
