import { isFiller, NO_PERSON_BEFORE } from '../around';
import { numberDetector } from '../number-detector';

/** Nineteen digits are what Taobao and Douyin print; cards of that length begin with 62. */
const NINETEEN = /^(?!62)[1-9]\d{18}$/;
/** Pinduoduo: a date, a hyphen, fifteen digits. */
const DATED = /^2\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{15}$/;

/**
 * Order numbers that their shape gives away.
 *
 * Source: shapes printed on the platforms' own order pages.
 */
export const bareOrder = numberDetector({
  id: 'bare-order',
  type: 'order_number',
  digits: [19, 21],
  judge({ digits, shape }, { lead, isInsideWord }) {
    if (isInsideWord || isFiller(digits) || NO_PERSON_BEFORE.test(lead)) return 0;
    if (DATED.test(digits)) return shape === '6,15' ? 0.9 : 0;
    return NINETEEN.test(digits) ? 0.7 : 0;
  },
});
