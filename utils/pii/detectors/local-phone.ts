import { regionOf } from '../../text/region';
import { HOTLINE, isFiller, isFirm, isGoods, isPiece } from '../around';
import { type Around, numberDetector } from '../number-detector';
import { isPriceRow, isTable } from '../table';

/** Ten or eleven digits after the trunk zero that most of the world puts before a number at home. */
const TRUNK = /^0[1-9]\d{8,9}$/;
/** Twos in a row are draws and dates more often than phones. */
const MANY_GROUPS = /(?:,\d+){4}/;
const NORTH_AMERICA = /^[2-9]\d{2}[2-9]\d{6}$/;
/** A year: of a date, of a licence. */
const YEAR = /^(?:19|20)\d{6}$/;
const TIME = /\d:\d/;
/** From so many digits on, a number needs no groups to be seen as a phone's. */
const LONG = 10;

/**
 * Phones of other regions than mainland China as one writes them at home: by their region's plan, or,
 * where that is not loaded, of a shape that only phones have.
 *
 * Source: libphonenumber's metadata (plans); ITU-T E.164 supplement 2 (trunk prefixes).
 */
export const localPhone = numberDetector({
  id: 'local-phone',
  type: 'phone',
  digits: [8, 13],
  judge({ digits, shape, start, end }, around) {
    const { lead, trail, isInsideWord, reading, context } = around;
    const isShaped = hasPhoneShape(digits, shape);
    if (!isShaped && (!context.phones || isTable(reading))) return 0;
    if (isInsideWord || isPiece(lead, trail) || isFiller(digits) || HOTLINE.test(digits)) return 0;
    if (isGoods(lead, trail) || isFirm(lead, trail)) return 0;
    if (TIME.test(reading.text.slice(start, end)) || isPriceRow(digits, shape)) return 0;
    if (isPlanned(digits, around)) return shape.includes(',') || digits.length >= LONG ? 0.75 : 0.4;
    return isShaped ? 0.6 : 0;
  },
});

function hasPhoneShape(digits: string, shape: string): boolean {
  if (shape === '3,3,4') return NORTH_AMERICA.test(digits) || TRUNK.test(digits);
  return TRUNK.test(digits) && !MANY_GROUPS.test(shape);
}

/** By the plan of the room's region, or of the one whose script the message is in; a number by itself. */
function isPlanned(digits: string, { lead, trail, reading, context }: Around): boolean {
  const { phones, region = 'CN' } = context;
  if (!phones || YEAR.test(digits)) return false;
  if (/\d[\s()-]*$/.test(lead) || /^[\s()-]*\d/.test(trail)) return false;
  const home = regionOf(reading.lower) ?? region;
  return home !== 'CN' && phones(digits, home) !== null;
}
