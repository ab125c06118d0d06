import { isShortDay } from '../checks/birth-in-number';
import type { Form } from '../finders/form';

/**
 * Malaysian identity cards: the birth date, the place of birth, four digits.
 *
 * Source: Jabatan Pendaftaran Negara, kod negeri: 00, 17 to 20, 69, 70, 73, 80, 81 and 94 to 97 are no places.
 */
export const myKad: Form = {
  id: 'my-kad',
  type: 'national_id',
  region: 'MY',
  digits: [12, 12],
  form: /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!00|1[7-9]|20|69|70|73|80|81|9[4-7])\d{6}$/,
  check: (digits) => isShortDay(digits.slice(0, 6)),
  cue: 'ic|no ic|nombor ic|ic number|ic no|mykad|mykid|kad pengenalan|no kp|nric|身份證|身分證|ic號碼',
  alone: /^\d{6}-\d{2}-\d{4}$/,
  aloneSure: 0.8,
};
