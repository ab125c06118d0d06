import { HAN } from '../../text/signs';
import { cuedValueDetector, FILLER } from '../finders/cued-value';

/** Shelf, layer and number; or one run of digits, with a letter in front or not. */
const VALUE =
  /^(?:[a-z]?\d{1,3}-\d{1,3}-\d{3,6}|[a-z]?\d{1,3}-\d{4,6}|[a-z]\d{1,3} \d{3,6}|\d{3,4}(?: \d{2,4}){1,3}|[a-z]{0,2}\d{4,12}|(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{6,12}|[a-z]\d{2,3}|(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{4}|[a-z\d](?:[-. ]\d){3,7}|\d{1,3}(?: \d{1,3}){2,5}|\d\d[-.]\d\d|[零〇一二两三四五六七八九幺壹贰叁肆伍陆柒捌玖]{4,8})(?![\da-z零一二三四五六七八九-])/;
const FETCH = /^[\s,]{0,2}(?:谁|帮|代|你|去)?[^\d,]{0,3}[取拿领]/;
/** 丰巢60482917，18点前有效 */
const OPEN = /^[\s,]{0,2}(?:今[天晚]|明[天早])?(?:\d{1,2}点前|有效|超时|快超时|要超时)/;
/** With letters it is a voucher's, which shops call out for all: `voucher-code` tells whose it is. */
const VOUCHER = /兑换|领取/;
const UNIT = /^\s?(?:这种|这样|开头|格式|小时|天|点|件|日|位|元|块|折|个|分|月|年)/;

/**
 * Codes that open a parcel's locker, hand it over a counter or pay with a ticket: who reads one can take it.
 *
 * Source: shapes on the notices of Cainiao stations, lockers and ticket sellers (6-2-1234).
 */
export const pickupCode = cuedValueDetector({
  id: 'pickup-code',
  type: 'other_secret',
  kinds: HAN,
  needs: /[存取提开收验核销领兑报团巢喜柜入出检格]/,
  cue: /取餐(?=\s?[a-z]\d{3,6}(?!\d))|(?<=[网云度克里]盘?的?)提取码|(?:格口|柜口|取件|取货|提货|自提|开柜|开箱|收货|验货|核销|取票|取餐|出票|入场|入园|检票|领货|领取|兑换|团长|寄存|存包)码|[取提][件货餐票]号|(?:丰巢|蜂巢|兔喜|快递柜|取餐柜|存包柜|外卖柜|自提柜)(?:给我?|发我?)?的?码?|报码|报号|报个码/g,
  between: FILLER,
  value: VALUE,
  judge(value, { word, trail }) {
    if (UNIT.test(trail) || (VOUCHER.test(word) && /[a-z]/i.test(value))) return 0;
    if (word === '提取码') return /^[a-z\d]{4}$/i.test(value) ? 0.75 : 0;
    if (word === '取餐') return 0.75;
    if (/[码号]$/.test(word)) return 0.92;
    // 丰巢739204帮我取: the word names the place alone.
    return /^(?:\d{6,8}|[a-z]\d{1,3}[ -]?\d{3,6})$/i.test(value) &&
      (FETCH.test(trail) || OPEN.test(trail))
      ? 0.75
      : 0;
  },
});
