import type { Reading } from './detector';

/** How far a cue may stand from what it speaks of, in UTF-16 code units. */
const NEAR = 16;

/** Words before a number that make it something else than a person's: goods, rooms, licences. */
export const NO_PERSON_BEFORE =
  /(?:货号|条形?码|编码|批号|型号|款号|编号|房间号?|直播间|链接|商品|备案?字?|许可证?|准字|专利|版本|口令|暗号|isbn|gb\/?t|icp|sku|uid|id|日期|尾号|[¥￥$€£฿₫₩])[号是:\s.#]*$/;
/** Words after a number that do the same. */
export const NO_PERSON_AFTER =
  /^\s*(?:这个|是)?(?:货号|条码|款|号?链接|元|块|件|个|人|次|步|播放|粉丝|折|斤|ml|分|円|원|บาท|đ|usd|rmb|[%％])/;

/** The lower-case text just before `start`. */
export function before(reading: Reading, start: number, length = NEAR): string {
  return reading.lower.slice(Math.max(0, start - length), start);
}

/** The lower-case text just after `end`. */
export function after(reading: Reading, end: number, length = NEAR): string {
  return reading.lower.slice(end, end + length);
}

/** Whether the signs next to `[start, end)` would make it part of a longer word or number. */
export function isInsideWord(reading: Reading, start: number, end: number): boolean {
  return (
    /[a-z0-9]/.test(reading.lower[start - 1] ?? '') || /[a-z0-9]/.test(reading.lower[end] ?? '')
  );
}

/** Whether digits are a cheer, a keyboard run or a filler rather than a number of something. */
export function isFiller(digits: string): boolean {
  return new Set(digits).size <= 2 || '01234567890123456789'.includes(digits);
}
