import { numerals } from '../../text/numbers';
import { before, isInsideWord, OTHER_NUMBER } from '../around';
import type { Detector, Found, Reading } from '../detector';

const NUMBER = /^(?:0{0,2}86)?(1[3-9]\d{9})$/;
const CUE =
  /(电话|手机|号码|联系|打我?|致电|拨|短信|tel|phone|mobile|call|手机号|微信|vx?|🐔|shouji|dianhua)[是为号:：\s]*(了|给|这个)?\s*$/u;
/** How people group the eleven digits, with or without 86 in front. */
const SHAPES =
  /^(86|086|0086)?,?(11|13|3,4,4|3,8|7,4|4,4,3|3,3,5|5,6|6,5|(1,){10}1|(2,){5}1|1(,2){5}|3,2,2,2,2|3,2,3,3|3,4,2,2)$/;

/**
 * Mobile numbers of mainland China: 11 digits from 13 to 19.
 *
 * Source: MIIT numbering plan (电信网码号资源分类管理目录), mobile prefixes 13x–19x.
 */
export const cnMobile: Detector = {
  id: 'cn-mobile',
  type: 'phone',
  *find(reading) {
    for (const cluster of reading.clusters) {
      for (const { digits, shape, start, end } of numerals(cluster, 11, 15)) {
        const number = NUMBER.exec(digits)?.[1];
        if (number) yield* judge(reading, { start, end, value: number, confidence: 0 }, shape);
      }
    }
  },
};

function* judge(reading: Reading, found: Found, shape: number[]): Generator<Found> {
  const cued = CUE.test(before(reading, found.start));
  if (!cued && OTHER_NUMBER.test(before(reading, found.start))) return;
  if (isInsideWord(reading, found.start, found.end) && !cued) return;
  // Prices and sizes in a row (139 159 189 99) make eleven digits too.
  if (!cued && !isUsualShape(shape)) return;
  if (/^(.)\1{9}/.test(found.value.slice(1))) return; // 1888… is a cheer, not a number.
  yield { ...found, confidence: cued ? 0.98 : 0.9 };
}

function isUsualShape(shape: number[]): boolean {
  const groups = shape[0] === 2 || shape[0] === 4 ? [shape.slice(1), shape] : [shape];
  return groups.some((group) => SHAPES.test(group.join()));
}
