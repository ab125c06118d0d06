import type { Form } from '../finders/form';

/**
 * Macau identity cards (BIR): a first digit 1, 5 or 7, six digits, a check digit in brackets by a scheme that is not
 * published.
 *
 * Source: Direcção dos Serviços de Identificação.
 */
export const moId: Form = {
  id: 'mo-id',
  type: 'national_id',
  region: 'MO',
  digits: [8, 8],
  form: /^[157]\d{7}$/,
  tail: /^\)/,
  cue: '澳門身份證|身份證|身分證|bir|id card|證件號碼',
  alone: /^[157]\d{6}\s?\(\d$/,
  aloneSure: 0.6,
};
