import type { Form } from '../finders/form';

/** Words for a passport, in the languages of the rooms we know. */
const CUE =
  'passport|passport no|passport number|護照|护照|パスポート|旅券|旅券番号|여권|여권번호|พาสปอร์ต|หนังสือเดินทาง|hộ chiếu|paspor|no paspor|pasport|pasaporte|passaporte|reisepass|pass nr|passnummer|passeport|passaporto|paspoort|paspoortnummer|पासपोर्ट|pasaporte no';

/**
 * Passports: seven to nine letters and digits, most with one or two letters first, some with one last,
 * those of the United States, the United Kingdom and Taiwan without.
 *
 * Source: ICAO Doc 9303, part 4 (up to nine signs); the issuing states' own series.
 */
export const passport: Form = {
  id: 'passport',
  type: 'passport',
  digits: [7, 9],
  signs: [7, 9],
  form: /^(?=(?:[A-Z]*\d){3})(?:\d{7,9}|[A-Z]{1,3}\d{5,8}[A-Z]?|[A-Z]\d{3}[A-Z]\d{4}|\d{2}[A-Z]{2}\d{5}|[A-Z][0-9A-Z]{8})$/,
  cue: CUE,
};
