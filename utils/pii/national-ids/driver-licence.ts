import type { Form } from '../finders/form';

/** Words for a driver's licence, in the languages of the rooms we know. */
const CUE =
  "driver's license|drivers license|driver license|driver's licence|drivers licence|driver licence|driving licence|driving license|license number|licence number|license no|licence no|dl|dl number|dl no|駕照|駕駛執照|駕駛執照號碼|車牌執照|ใบขับขี่|lesen memandu|no lesen|lesen|bằng lái|carnet de conducir|permiso de conducir|licencia de conducir|licencia de manejo|licencia|carta de condução|führerschein|fuehrerschein|führerscheinnummer|permis de conduire|permis|patente|patente di guida|rijbewijs";

/**
 * Driver's licences of states without a form of their own here: after their word only.
 *
 * Source: AAMVA DL/ID card design standard (up to 25 signs, the states' own series); Directive 2006/126/EC.
 */
export const driverLicence: Form = {
  id: 'driver-licence',
  type: 'driver_licence',
  digits: [7, 12],
  signs: [7, 16],
  form: /^(?=(?:[A-Z]*\d){4})[A-Z0-9]{7,16}$/,
  cue: CUE,
};
