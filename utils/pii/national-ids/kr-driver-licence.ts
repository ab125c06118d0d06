import type { Form } from '../finders/form';

/** Korean driver's licences: region (11 to 28), year, serial, check pair of a scheme not published. Source: 경찰청. */
export const krDriverLicence: Form = {
  id: 'kr-driver-licence',
  type: 'driver_licence',
  region: 'KR',
  digits: [12, 12],
  form: /^(?:1[1-9]|2[0-8])\d{10}$/,
  cue: '면허번호|면허증|운전면허|운전면허증|면허',
  alone: /^\d{2}-\d{2}-\d{6}-\d{2}$/,
  aloneSure: 0.75,
};
