import { PARCEL } from '../clues/parcel';
import { isAmongDigits, isFiller, isPiece } from '../finders/around';
import { around, weigh } from '../finders/evidence';
import { numberDetector } from '../finders/number-detector';

const ENOUGH = 1;

/** Parcels' numbers said far from the carrier's name, or in pieces. */
export const parcelClues = numberDetector({
  id: 'parcel-clues',
  type: 'tracking_number',
  needs: /[通达世兔丰东邦政鸟]|ems|运单|物流|快递|包裹|单号|黑猫|宅急|嘉里|新竹|单子/,
  digits: [12, 15],
  form: /^[2-9]/,
  judge({ digits, start, end }, { lead, trail, reading, isInsideWord }) {
    if (isInsideWord || isFiller(digits) || isPiece(lead, trail) || isAmongDigits(lead, trail))
      return 0;
    return weigh(around(reading, start, end), PARCEL) >= ENOUGH ? 0.75 : 0;
  },
});
