import type { Reading } from './detector';

/** How far a cue may stand from what it speaks of, in UTF-16 code units. */
const NEAR = 14;

/** Words that make a number something else than a person's: goods, rooms, licences, parcels. */
export const OTHER_NUMBER =
  /(货号|条码|批号|型号|款号|编号|房间号?|直播间|链接|商品|备案?|许可证?|准字|专利|版本|isbn|gb\/?t|icp|sku|id|日期)[号是:：\s.]*$/;

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
