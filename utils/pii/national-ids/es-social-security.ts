import { remainder } from '../checks/remainder';
import type { Form } from '../finders/form';

/** Spanish social security numbers: province, eight digits, a key modulus 97. Source: Tesorería General de la Seguridad Social. */
export const esSocialSecurity: Form = {
  id: 'es-social-security',
  type: 'national_id',
  region: 'ES',
  digits: [12, 12],
  form: /^\d{12}$/,
  check: hasKey,
  cue: 'seguridad social|número de la seguridad social|nss|naf|afiliación|num seguridad social',
};

/** Below ten million the province is put before seven digits. */
function hasKey(digits: string): boolean {
  const number = Number(digits.slice(2, 10));
  const width = number < 10_000_000 ? 7 : 8;
  const base = digits.slice(0, 2) + String(number).padStart(width, '0');
  return remainder(base, 97) === Number(digits.slice(10));
}
