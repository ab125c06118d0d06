import { isShortDay } from '../checks/birth-in-number';
import type { Form } from '../finders/form';

/**
 * Indonesian identity numbers: six digits of the place, the birth date (40 more on a woman's day), four digits.
 *
 * Source: Permendagri 73/2022 and Kode Wilayah (provinces 11 to 97).
 */
export const idNik: Form = {
  id: 'id-nik',
  type: 'national_id',
  region: 'ID',
  digits: [16, 16],
  form: /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d{4}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}$/,
  check: hasBirthDate,
  cue: 'nik|ktp|no ktp|nomor ktp|nik ktp|no nik|kk|kartu keluarga|e ktp|identitas',
  atHome: /^\d{16}$/,
};

function hasBirthDate(digits: string): boolean {
  const day = Number(digits.slice(6, 8)) % 40;
  return isShortDay(digits.slice(10, 12) + digits.slice(8, 10) + String(day).padStart(2, '0'));
}
