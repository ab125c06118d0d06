import { before, isInsideWord } from '../around';
import type { Detector } from '../detector';

/**
 * Phones of other regions: by their plans where those are loaded, else whatever is written
 * internationally (+ or 00, then 8 to 15 digits).
 *
 * Source: ITU-T E.164 (length); libphonenumber's metadata (plans).
 */
export const worldPhone: Detector = {
  id: 'world-phone',
  type: 'phone',
  *find(reading, { phones, region = 'CN' }) {
    if (phones) {
      for (const { start, end, value } of phones(reading.text, region)) {
        yield { start, end, value, confidence: 0.85 };
      }
    }
    for (let length = 8; length <= 17; length++) {
      for (const { digits, start, end } of reading.numbers[length]!) {
        const plus = /\+\s*$/.test(before(reading, start, 2));
        if (!plus && !digits.startsWith('00')) continue;
        const number = plus ? digits : digits.slice(2);
        if (!/^[1-9]\d{7,14}$/.test(number) || isInsideWord(reading, start, end)) continue;
        yield { start, end, value: `+${number}`, confidence: plus ? 0.8 : 0.6 };
      }
    }
  },
};
