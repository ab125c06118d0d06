import { isJpLicence } from '../checks/jp-licence';
import type { Form } from '../finders/form';

/** Japanese driver's licences: twelve digits, the first two the issuing prefecture. Source: 警察庁. */
export const jpDriverLicence: Form = {
  id: 'jp-driver-licence',
  type: 'driver_licence',
  region: 'JP',
  digits: [12, 12],
  form: /^[1-9]\d{11}$/,
  check: isJpLicence,
  cue: '免許証|運転免許|免許番号|免許',
  slip: 0.75,
};
