import { type AddressForm, address } from './address-form';
import { END, words } from './address-pieces';

const WORD = '[a-ząćęłńóśźż][a-ząćęłńóśźż.-]{1,24}';
const NUMBER = '\\d{1,4}[a-z]?(?:\\s?/\\s?\\d{1,4}|\\sm\\.?\\s?\\d{1,4})?';

/**
 * Poland: street, number and flat, postcode and town.
 *
 * Source: Poczta Polska, jak adresować przesyłki.
 */
export const polish: AddressForm = {
  regions: ['PL'],
  words: 'ul ulica al aleja os osiedle pl',
  needs: /\d{2}-\d{3}\s[a-z]/,
  rules: [
    // ul. Kwiatowa 12/5, 00-001 Warszawa
    {
      pattern: address`(?<![a-z])(?:ul\.|ulica|al\.|aleja|os\.|osiedle|pl\.)\s${words(3, WORD)}\s${NUMBER}${END}(?:[,\s]{1,2}\d{2}-\d{3}\s${words(2, WORD)})?`,
      alone: 0.85,
      cued: 0.92,
    },
    {
      pattern: address`(?<![a-z])${words(3, WORD)}\s${NUMBER}[,\s]{1,2}\d{2}-\d{3}\s${words(2, WORD)}`,
      alone: 0.88,
      cued: 0.92,
    },
  ],
};
