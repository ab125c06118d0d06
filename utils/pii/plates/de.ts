import type { Form } from '../finders/form';

/** Germany: district, letters, up to four digits, perhaps E or H. Source: Fahrzeug-Zulassungsverordnung, Anlage 2. */
export const dePlate: Form = {
  id: 'de',
  type: 'licence_plate',
  region: 'DE',
  signs: [4, 9],
  form: /^[A-Z]{2,5}\d{1,4}[EH]?$/,
  cue: 'kennzeichen|nummernschild|autokennzeichen|kfz kennzeichen|kfz|mein auto|mein wagen|license plate|number plate',
  written: /^[a-z]{1,3}[ -][a-z]{1,2}[ -]?\d{1,4}[eh]?$|^[a-z]{2,5}\d{1,4}[eh]?$/,
};
