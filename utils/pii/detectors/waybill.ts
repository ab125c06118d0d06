import type { Detector, Found, Reading } from '../detector';
import {
  after,
  before,
  isAmongDigits,
  isFiller,
  isGoods,
  isInsideWord,
  isPiece,
} from '../finders/around';
import { letteredCodes } from '../finders/lettered';
import { aloneOf, HAS_NAME, isFitting, isNamed } from '../waybills/fitting';
import { PARCEL_TALK, PARCEL_WORDS, WAYBILL_WORDS } from '../waybills/words';

/** The word, and a few signs that are no digits. */
const CUE = new RegExp(`(?:${WAYBILL_WORDS})[^\\d\\n。!?]{0,8}$`, 'u');
const CUE_AFTER = /^[\s,(]{0,2}(?:这|那)?(?:是|个|的)?(?:快递单|运单|物流单|快递号|单号)/;
const AFTER_PARCEL = new RegExp(`(?:${PARCEL_WORDS})[^\\d\\n。!?]{0,8}$`, 'u');
const BEFORE_PARCEL = new RegExp(`^[^\\d\\n。!?]{0,8}(?:${PARCEL_WORDS})`, 'u');
const NO_PARCEL_AFTER = /^\s*(?:元|块|个|斤|天|小时|次|人)/;
const HOTLINE = /(?:客服|电话|热线|打|拨)[^\d]{0,4}$/;
const ORDER = /订单[编号是为:\s]*[a-z]{0,2}$/;
/** Of a parcel as well as of an order: the shape decides. */
const BARE_CUE = /(?<!订)单号?[是为:\s]*[a-z]{0,3}$/;
/** Without any of these in the message a shape must speak for itself. */
const HAS_WORD = new RegExp(`单|${PARCEL_TALK.source}|${WAYBILL_WORDS}|${HAS_NAME.source}`, 'u');
const MOBILE = /^(?:(?:86)?1[3-9]\d{9}|09\d{8})$/;
/** Fourteen and fifteen digits that begin as the carriers' do: ZTO, STO, Yunda, Danniao. */
const ONLY_PARCELS = /^(?:7[3-9]\d{12}|77\d{13}|4[36]\d{13}|31\d{13}|62\d{13})$/;
/** Letters for digits: SFl32l3966962O3. */
const LOOK_ALIKE = /^(?:SF|YT|JT|YD)(?=\d*[OIL])[0-9OIL]{12,13}$/;
/** Fewest and most signs of any carrier's number. */
const SHORTEST = 8;
const LONGEST = 30;
/** From so many signs on, a word for the number of a parcel is enough. */
const USUAL = 10;

/**
 * Numbers of parcels: by the carriers' own shapes and check digits, beside a carrier's name, or after a word
 * for them.
 *
 * Source: the records in `waybills/`.
 */
export const waybill: Detector = {
  id: 'waybill',
  type: 'tracking_number',
  digits: [3, 32],
  *find(reading) {
    let hasWord: boolean | null = null;
    for (const { code: typed, start, end } of candidates(reading)) {
      if (MOBILE.test(typed) || isFiller(typed)) continue;
      hasWord ??= HAS_WORD.test(reading.lower);
      const code = LOOK_ALIKE.test(typed) ? typed.slice(0, 2) + digitsOf(typed.slice(2)) : typed;
      if (!hasWord && aloneOf(code) === 0) continue;
      const sure = sureness(code, start, end, reading);
      // More signs of the same number beat fewer.
      const confidence = Math.min(0.99, sure + code.length / 1000);
      if (sure > 0) yield { start, end, value: code, confidence };
    }
  },
};

function* candidates(reading: Reading): Generator<Pick<Found, 'start' | 'end'> & { code: string }> {
  for (const lettered of letteredCodes(reading, SHORTEST, LONGEST))
    if (lettered.code.replace(/\D/g, '').length >= SHORTEST - 2) yield lettered;
  for (let length = SHORTEST; length <= LONGEST; length++)
    for (const { digits: code, start, end } of reading.numbers[length] ?? [])
      yield { code, start, end };
}

function sureness(code: string, start: number, end: number, reading: Reading): number {
  const lead = before(reading, start, 24);
  const trail = after(reading, end);
  if (NO_PARCEL_AFTER.test(trail) || HOTLINE.test(lead) || ORDER.test(lead)) return 0;
  if (code.length >= USUAL && (CUE.test(lead) || CUE_AFTER.test(trail))) return 0.92;
  if (!isFitting(code)) return 0;
  if (HAS_NAME.test(lead + trail) && isNamed(code, lead, trail)) return 0.92;
  if (isInsideWord(reading, start, end) || isPiece(lead, trail) || isAmongDigits(lead, trail))
    return 0;
  const alone = aloneOf(code);
  const isClear = alone > 0 || ONLY_PARCELS.test(code);
  if (isClear && BARE_CUE.test(lead)) return 0.92;
  if (isClear || /^\d{12,15}$/.test(code)) {
    if (AFTER_PARCEL.test(lead)) return 0.92;
    if (BEFORE_PARCEL.test(trail)) return 0.8;
  }
  const isTalk =
    ONLY_PARCELS.test(code) && !isGoods(lead, trail) && PARCEL_TALK.test(reading.lower);
  return Math.max(alone, isTalk ? 0.66 : 0);
}

function digitsOf(text: string): string {
  return text.replace(/O/g, '0').replace(/[IL]/g, '1');
}
