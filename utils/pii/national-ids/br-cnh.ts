import type { Form } from '../finders/form';

/** Brazilian driver's licences: eleven digits. Source: Resolução CONTRAN nº 886/2021. */
export const brCnh: Form = {
  id: 'br-cnh',
  type: 'driver_licence',
  region: 'BR',
  digits: [11, 11],
  form: /^\d{11}$/,
  cue: 'cnh|habilitação|carteira de motorista|carteira de habilitação',
};
