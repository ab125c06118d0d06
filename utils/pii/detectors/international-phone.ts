import { isFiller, isPiece, NO_PERSON_BEFORE } from '../around';
import type { Found } from '../detector';
import { type Around, numberDetector } from '../number-detector';
import { isTable } from '../table';

const PLUS = /\+[\s(]?$/;
/** Country code and number; no country uses the fifteen digits that E.164 allows. */
const NUMBER = /^[1-9]\d{7,12}$/;

/**
 * Phones of all regions as one writes them from abroad: after + or 00.
 *
 * Source: ITU-T E.164; libphonenumber's metadata (plans), where loaded.
 */
export const internationalPhone = numberDetector({
  id: 'international-phone',
  type: 'phone',
  digits: [8, 15],
  judge({ digits, start, end }, around) {
    const { lead, trail, isInsideWord } = around;
    const plus = PLUS.exec(lead.slice(-2))?.[0].length ?? 0;
    if (plus === 0 && !digits.startsWith('00')) return 0;
    if (isInsideWord || isPiece(lead, trail) || isFiller(digits)) return 0;
    if (plus > 0) return judge(digits, { start: start - plus, end, confidence: 0.8 }, around);
    if (NO_PERSON_BEFORE.test(lead)) return 0;
    return judge(digits.slice(2), { start, end, confidence: 0.6 }, around);
  },
});

function judge(
  digits: string,
  found: Omit<Found, 'value'>,
  { reading, context: { phones, region = 'CN' } }: Around,
): Found | 0 {
  if (!NUMBER.test(digits)) return 0;
  const value = phones && !isTable(reading) ? phones(`+${digits}`, region) : `+${digits}`;
  return value ? { ...found, value } : 0;
}
