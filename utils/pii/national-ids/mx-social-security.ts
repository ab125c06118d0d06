import { passesLuhn } from '../checks/checksum';
import type { Form } from '../finders/form';

/** Mexican social security numbers: eleven digits with Luhn's check. Source: IMSS. */
export const mxSocialSecurity: Form = {
  id: 'mx-social-security',
  type: 'national_id',
  region: 'MX',
  digits: [11, 11],
  form: /^\d{11}$/,
  check: passesLuhn,
  cue: 'nss|imss|seguro social|número de seguro social|numero de seguro social',
};
