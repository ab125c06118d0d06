import { GOODS_CLUES } from '../clues/goods';
import { ONE_TIME } from '../clues/one-time';
import { isFiller, isPiece } from '../finders/around';
import { around, weigh } from '../finders/evidence';
import { numberDetector } from '../finders/number-detector';

const ALL = [...ONE_TIME, ...GOODS_CLUES];
const SHAPES = /^(?:6|3,3|2,2,2|1,1,1,1,1,1|4|2,2|1,1,1,1)$/;
const YEAR = /^(?:19|20)\d\d$/;
const ROUND = /00$/;
/** Set off sign by sign, or mixed with letters that look alike: nobody writes a price so. */
const DISGUISED = 0.3;
const USUAL = 6;
/** Four digits are much else. */
const SHORT_MORE = 0.5;

/** One-time codes that no one phrase gives away, but all that is said around them. */
export const oneTimeClues = numberDetector({
  id: 'one-time-clues',
  type: 'verification_code',
  needs:
    /[码证正验]|[信讯]|登|绑|号|收|发|[弹推跳]|来|叮|报|念|给|数|串|[六四几][位个]|输|填|打|贴|效|期|秒|快|新|刚/,
  digits: [4, 6],
  judge({ digits, shape, start, end }, { lead, trail, reading, isInsideWord }) {
    if (digits.length === 5 || !SHAPES.test(shape) || isFiller(digits) || ROUND.test(digits))
      return 0;
    if (isInsideWord || isPiece(lead, trail)) return 0;
    if (digits.length < USUAL && YEAR.test(digits)) return 0;
    const said = reading.text.slice(start, end);
    if (/[/:、,]/.test(said)) return 0;
    const isPlain = said === digits;
    const sum = weigh(around(reading, start, end), ALL) + (isPlain ? 0 : DISGUISED);
    return sum >= (digits.length === USUAL ? 1 : 1 + SHORT_MORE) ? 0.7 : 0;
  },
});
