import { PARCEL } from '../clues/parcel';
import { isAmongDigits, isFiller, isPiece } from '../finders/around';
import { around, weigh } from '../finders/evidence';
import { numberDetector } from '../finders/number-detector';
import { isFitting } from '../waybills/fitting';

const ENOUGH = 1;
/** It has the shape of some carrier's. */
const FITS = 0.2;

/** Parcels' numbers said far from the carrier's name, or in pieces. */
export const parcelClues = numberDetector({
  id: 'parcel-clues',
  type: 'tracking_number',
  needs:
    /[通达世兔丰东邦政鸟]|ems|运单|物流|快递|包裹|单号|黑猫|宅急|嘉里|新竹|单子|[查快寄退催丢]件/,
  digits: [12, 15],
  form: /^[2-9]/,
  judge({ digits, start, end }, { lead, trail, reading, isInsideWord }) {
    if (isInsideWord || isFiller(digits) || isPiece(lead, trail) || isAmongDigits(lead, trail))
      return 0;
    return weigh(around(reading, start, end), PARCEL) + (isFitting(digits) ? FITS : 0) >= ENOUGH
      ? 0.75
      : 0;
  },
});
