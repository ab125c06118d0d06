import { type AddressForm, address } from './address-form';
import { END, PART, words } from './address-pieces';

const WORD = '[a-zçğıöşü0-9][a-zçğıöşü0-9.-]{0,20}';
const WAY = '(?:sok|sokak|sokağı|sk|cad|cadde|caddesi|cd|bulvarı|blv|bulv)\\.?';

/**
 * Türkiye: quarter, street, number, flat, district, province.
 *
 * Source: PTT, adres yazım kuralları.
 */
export const turkish: AddressForm = {
  regions: ['TR'],
  words: 'sok sokak sokağı sk cad cadde caddesi cd bulvarı blv bulv',
  rules: [
    // Yenimahalle Mah. Gül Sok. No: 12 D: 5
    {
      pattern: address`(?<![a-z])(?:${words(3, WORD)}\s(?:mah|mahallesi|mh)\.?,?\s)?(?:${WORD}\s){1,3}?${WAY},?\s(?:no|n)[.:\s]{1,2}\d{1,4}(?:[/-]\d{1,4})?[a-z]?(?:,?\s(?:d|daire|kat|k)[.:\s]{1,2}\d{1,3}){0,2}(?:${PART}){0,3}${END}`,
      alone: 0.88,
      cued: 0.92,
    },
  ],
};
