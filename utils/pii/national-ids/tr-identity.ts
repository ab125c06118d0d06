import { isTrIdentity } from '../checks/tr-identity';
import type { Form } from '../finders/form';

/** Turkish identity numbers: eleven digits. Source: Nüfus ve Vatandaşlık İşleri. */
export const trIdentity: Form = {
  id: 'tr-identity',
  type: 'national_id',
  region: 'TR',
  digits: [11, 11],
  form: /^[1-9]\d{10}$/,
  check: isTrIdentity,
  cue: 'tc|tc kimlik|kimlik no|tckn|kimlik numarası|tc no',
};
