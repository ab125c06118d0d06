import type { Form } from '../finders/form';
import { PLATE_WORDS, PLATE_WRITTEN } from './words';

/** United States, Canada, Australia: the states’ usual series. Source: AAMVA, license plate standard. */
export const usPlate: Form = {
  id: 'us',
  type: 'licence_plate',
  region: 'US',
  signs: [5, 8],
  form: /^(?:\d[A-Z]{3}\d{3}|[A-Z]{3}\d{3,4}|[A-Z]{2}\d{4,5}|\d{3}[A-Z]{3}|[A-Z]\d{2}[A-Z]{3}|[A-Z]{3}\d[A-Z]\d{2}|\d{2}[A-Z]{3}\d?|[A-Z]\d{5,6}|\d{3,4}[A-Z]{2,3}|(?:FL|TX|CA|NY|GA|NC|PA|OH|IL|MI|NJ|VA|WA|AZ|TN|MA|IN|MD|MO|WI|CO|MN|SC|AL|LA|KY|OR|OK|CT|UT|NV)\d{2}[A-Z]{4})$/,
  written: PLATE_WRITTEN,
  cue: PLATE_WORDS,
};
