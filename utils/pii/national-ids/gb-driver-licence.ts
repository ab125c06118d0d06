import type { Form } from '../finders/form';

/**
 * British driving licences: five signs of the name, the birth date mixed (50 more on a woman's month), initials,
 * three signs.
 *
 * Source: DVLA, driver number format.
 */
export const gbDriverLicence: Form = {
  id: 'gb-driver-licence',
  type: 'driver_licence',
  region: 'GB',
  signs: [16, 18],
  form: /^[A-Z][A-Z9]{4}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z9]{2}\d[A-Z]{2}(?:\d{2})?$/,
  cue: 'driving licence|driving license|driver number|licence number|licence no|dvla|licence',
  alone: /^[a-z][a-z9]{4}[ -]?\d{6}[ -]?[a-z9]{2}\d[a-z]{2}(?: \d{2})?$/,
  aloneSure: 0.9,
};
