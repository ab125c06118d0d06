import { isBrCnpj } from '../checks/br-cnpj';
import type { Form } from '../finders/form';

/**
 * Brazilian firms' numbers: fourteen digits, printed 00.000.000/0000-00; those given since July 2026 may have letters.
 *
 * Source: Receita Federal, Instrução Normativa RFB nº 2.229/2024.
 */
export const brCnpj: Form = {
  id: 'br-cnpj',
  type: 'tax_id',
  region: 'BR',
  digits: [14, 14],
  signs: [14, 14],
  form: /^[0-9A-Z]{12}\d{2}$/,
  check: isBrCnpj,
  cue: 'cnpj|mei',
  alone: /^[0-9a-z]{2}\.?[0-9a-z]{3}\.?[0-9a-z]{3}\/[0-9a-z]{4}-?\d{2}$/,
  aloneSure: 0.92,
  slip: 0.75,
};
