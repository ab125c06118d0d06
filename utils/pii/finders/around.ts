import type { Reading } from '../detector';

/** How far a cue may stand from what it speaks of, in UTF-16 code units. */
const NEAR = 16;

/** Words before a number that make it something else than a person's: goods, rooms, licences, prices. */
export const NO_PERSON_BEFORE =
  /(?:货号|条形?码|[伪源换卡券活]码|序列号|会员卡?号?|积分|合同号?|imei|(?<![a-z])sn|编码|批号|型号|款号|编号|房间号?|直播间|链接|商品|备案?字?|许可证?|准字|专利|版本|播放量?|粉丝|销量|点赞|观看|浏览|口令|暗号|isbn|gb\/?t|icp|sku|uid|id|日期|尾号|型番|品番|[製制]造番号|注文番号|order|tracking|item|lot|model|serial|invoice|ticket|upc|ean|[¥￥$€£฿₫₩])(?:号|是|为|no|number|[:\s.#])*$/;
/** Words after a number that do the same. */
const NO_PERSON_AFTER =
  /^\s*(?:这个|是)?(?:货号|条码|款|号?链接|批次|元|块|件|个|人|次|步|播放|粉丝|折|斤|ml|分|円|원|บาท|đ|usd|rmb|[%％])/;

/** A firm's number rather than a person's. */
const FIRM_BEFORE =
  /(?:客服|官方|官网|[热熱][线線]|投诉|举报|售后|总部|总机|门店|店铺|品牌|商家|店[家里]|厂家|包装|主播说|(?:你们|贵)公司|help line|hotline|service)[^\d,。]{0,12}$/;

/** Everybody's example of a mobile number: China Mobile once topped up by it. */
export const TOP_UP = '13800138000';

/** Free, shared and premium lines of any country: a firm's, not a person's. */
export const HOTLINE =
  /^\+?(?:1?8(?:00|88|77|66|55|44|33)\d{7}|[48]00\d{7}|0800\d+|080\d{7}|0120\d{6}|03\d{9}|900\d{6}|1[58]\d{6})$/;

/** The same, right after the number. */
const FIRM_AFTER =
  /^[^\d,。]{0,4}(?:客服|官方|官网|热线|详情页|客様|センター|고객|hotline|customer)/;

/** The lower-case text just before `start`. */
export function before(reading: Reading, start: number, length = NEAR): string {
  return reading.lower.slice(Math.max(0, start - length), start);
}

/** The lower-case text just after `end`. */
export function after(reading: Reading, end: number, length = NEAR): string {
  return reading.lower.slice(end, end + length);
}

/** Whether the words beside a number make it something else than a person's: goods, rooms, prices. */
export function isGoods(lead: string, trail: string): boolean {
  return NO_PERSON_BEFORE.test(lead) || NO_PERSON_AFTER.test(trail);
}

/** Whether the words beside a number make it a firm's. */
export function isFirm(lead: string, trail: string): boolean {
  return FIRM_BEFORE.test(lead) || FIRM_AFTER.test(trail);
}

/** Whether the signs next to `[start, end)` would make it part of a longer word or number. */
export function isInsideWord(reading: Reading, start: number, end: number): boolean {
  const { lower } = reading;
  return /[a-z0-9]/.test((lower[start - 1] ?? '') + (lower[end] ?? ''));
}

/** Whether digits go on after a hyphen, dot or colon right before or after: then this is a piece of a number. */
export function isPiece(lead: string, trail: string): boolean {
  return /\d[-.:]$/.test(lead) || /^[-.:]\d/.test(trail);
}

/** Whether more digits stand next to a number, with little between: it may be a piece of a longer one. */
export function isAmongDigits(lead: string, trail: string): boolean {
  return (
    /\d[^a-z\d\u4E00-\u9FFF。\n]{1,2}$/.test(lead) ||
    /^[^a-z\d\u4E00-\u9FFF。\n]{1,2}\d/.test(trail)
  );
}

const TWO_SIGNS = /^(\d)\1*(?:(?!\1)(\d)(?:\1|\2)*)?$/;

/** Whether digits are a cheer, a keyboard run or a filler rather than a number of something. */
export function isFiller(digits: string): boolean {
  return TWO_SIGNS.test(digits) || '01234567890123456789'.includes(digits);
}
