import { isDay } from '../checks/checksum';
import { isFiller, isPiece, NO_PERSON_BEFORE } from '../finders/around';
import { numberDetector } from '../finders/number-detector';

/** Nineteen digits are what Taobao and Douyin print; cards of that length begin with 62. */
const NINETEEN = /^(?!62)[1-9]\d{18}$/;
/** Taobao's older ones, Kuaishou's, JD's: only where somebody speaks of what was bought. */
const SHORTER = /^(?!62|9[0-9]|69|0)[1-9]\d{15,17}$/;
const JD = /^[23]\d{11}$/;
const TALK =
  /催|我[拍买]的|啥时候发|什么时候[发到]|何时发|刚拍|快手这边|发货|没发|不发|未发|退款|退货|少发|漏发|错发|发错|补发|没到|还没|几天|天了|售后|价保|保价|改地址|取消|付款|付了|下单|尾款|定金|缺货|仅退|揽收|待发|不见|查一?下|查查|少了|退我|[这那]笔|[这那]个?单/;
/** Pinduoduo: a date, a hyphen, fifteen digits. */
const DATED = /^2\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{15}$/;
/** 单子编码6965100142627597002 */
const ORDERS = /[单订][子单]?的?(?:编[码号]|序号|id)(?:是|[:\s]){0,2}$/;
/** The platform's letters right before: pdd260317-… */
const SHOP = /(?<![a-z])(?:pdd|jd|tb|tm|dy|ks)$/;
const UNIT = /^\s*(?:元|块|件|个|人|次|播放|粉|赞)/;

/**
 * Order numbers that their shape gives away, shorter ones where the message speaks of an order.
 *
 * Source: shapes printed on the platforms' own order pages.
 */
export const bareOrder = numberDetector({
  id: 'bare-order',
  type: 'order_number',
  digits: [12, 21],
  judge({ digits, shape }, { lead, trail, isInsideWord, reading, context }) {
    const isOther = NO_PERSON_BEFORE.test(lead) && !ORDERS.test(lead);
    if ((isInsideWord && !SHOP.test(lead)) || isFiller(digits) || isOther) return 0;
    if (DATED.test(digits)) return /^(?:6,15|21)$/.test(shape) ? 0.9 : 0;
    if (NINETEEN.test(digits)) return 0.7;
    if (isPiece(lead, trail) || UNIT.test(trail) || isIdLike(digits)) return 0;
    const talks = context.asked || TALK.test(reading.lower);
    if (SHORTER.test(digits)) return talks ? 0.64 : 0;
    return JD.test(digits) && talks && /^(?:12|4,4,4)$/.test(shape) ? 0.58 : 0;
  },
});

/** An identity number with a slip in it is no order. */
function isIdLike(digits: string): boolean {
  return digits.length === 18 && isDay(digits.slice(6, 14));
}
