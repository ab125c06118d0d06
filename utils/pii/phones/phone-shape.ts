import type { Numeral } from '../../text/numbers';
import { HOTLINE, isFiller } from '../finders/around';
import { isPriceRow } from '../table';
import type { Planned } from './phone-plan';
import { isMobileIn } from './plan-match';

/** Ten or eleven digits after the trunk zero that most of the world puts before a number at home. */
const TRUNK = /^0[1-9]\d{8,9}$/;
/** Twos in a row are draws and dates more often than phones. */
const MANY_GROUPS = /(?:,\d+){4}/;
/** Area code, exchange, line: how North Americans write theirs, with marks and not just blanks. */
const MARKED = /^[2-9]\d{2}(?:\)\s?|[-.])[1-9]\d{2}[-.\s]\d{4}$/;
const NORTH_AMERICAN = /^(?:1,)?3,3,4$/;
/** A year: of a date, of a licence. */
const YEAR =
  /^(?:19|20)\d{6}$|^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])[0-3]\d)(?:19|20)\d\d$/;
const TIME = /\d:\d/;
const THOUSANDS = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/;
const ROUND = /00$/;
/** Prices of four digits, two in a row. */
const TWO_PRICES = /^(?:\d\d(?:[0589]0|99|98|88)){2}$/;
const TWO_FOURS = '4,4';
/** The keyboard from left to right. */
const RUN = /^0?1234567|^23456789|^0?98765432/;
/** What divides numbers rather than the groups of one. */
const DIVIDED = /[,;:|、。=+%\n]/;
/** From so many digits on, a number needs no groups to be seen as a phone's. */
const LONG = 10;
/** How sure, 0–1. */
const SURE = 0.8;
const LIKELY = 0.7;
const FAIR = 0.6;
const HARDLY = 0.4;

/** Whether a number looks like a date, times, prices or a cheer. */
export function isNoPhoneShape({ digits, shape }: Numeral, typed: string): boolean {
  if (YEAR.test(digits) || TIME.test(typed)) return true;
  if (shape === TWO_FOURS) return TWO_PRICES.test(digits) || isCheer(digits, shape);
  // Prices begin with no zero.
  if (digits[0] !== '0' && isPriceRow(digits, shape)) return true;
  return (THOUSANDS.test(typed) && ROUND.test(digits)) || isCheer(digits, shape);
}

/** A run of the keyboard in groups is somebody's example of a phone. */
function isCheer(digits: string, shape: string): boolean {
  return isFiller(digits) && !(shape.includes(',') && RUN.test(digits));
}

/** How sure it is that a number with a place in its home's plan is a phone. */
export function sureByPlan(
  { plan, kind }: Planned,
  { digits, shape }: Numeral,
  typed: string,
): number {
  const isWhole = !shape.includes(',');
  const isLong = digits.length >= LONG;
  const isTidy = !DIVIDED.test(typed);
  if (kind === 'mobile') {
    if (isWhole) return isLong ? LIKELY : FAIR;
    if (isTidy && plan.shape.test(shape)) return SURE;
    return isTidy && isLong && !MANY_GROUPS.test(shape) ? FAIR : HARDLY;
  }
  if (isWhole) return isLong ? FAIR : HARDLY;
  return isTidy && plan.shape.test(shape) ? LIKELY : HARDLY;
}

/** How sure the shape alone makes it: one that only phones have. */
export function sureByShape({ digits, shape }: Numeral, typed: string): number {
  if (DIVIDED.test(typed) || HOTLINE.test(digits)) return 0;
  if (NORTH_AMERICAN.test(shape))
    return MARKED.test(typed) || TRUNK.test(digits) || isMobileIn('US', digits) ? FAIR : 0;
  return TRUNK.test(digits) && !MANY_GROUPS.test(shape) ? FAIR : 0;
}

/** How sure it is by libphonenumber's metadata alone. */
export function sureByMetadata({ digits, shape }: Numeral): number {
  return shape.includes(',') || digits.length >= LONG ? LIKELY : HARDLY;
}
