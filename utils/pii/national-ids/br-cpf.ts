import { isBrCpf } from '../checks/br-cpf';
import type { Form } from '../finders/form';

/** Brazilian persons' numbers: eleven digits, printed 000.000.000-00. Source: Receita Federal. */
export const brCpf: Form = {
  id: 'br-cpf',
  type: 'national_id',
  region: 'BR',
  digits: [11, 11],
  form: /^\d{11}$/,
  check: isBrCpf,
  cue: 'cpf|c.p.f.|meu cpf|documento',
  alone: /^\d{3}[. ]\d{3}[. ]\d{3}[- ]\d{2}$/,
  aloneSure: 0.92,
  slip: 0.75,
};
