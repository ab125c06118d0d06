import { passesIcao9303 } from '../checks/icao-9303';
import type { Form } from '../finders/form';

/**
 * German identity cards: nine signs without vowels, mostly followed by their check digit.
 *
 * Source: § 5 PAuswG, BSI TR-03127; check digit by ICAO Doc 9303.
 */
export const deIdCard: Form = {
  id: 'de-id-card',
  type: 'national_id',
  region: 'DE',
  signs: [9, 10],
  form: /^[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}\d?$/,
  check: (code) => code.length === 9 || passesIcao9303(code),
  cue: 'perso|personalausweis|ausweis|ausweisnummer|personalausweisnummer|ausweisnr|perso nr|persos|id card',
};
