import { NO_PERSON_AFTER, NO_PERSON_BEFORE } from '../around';
import { numberDetector } from '../number-detector';

const NUMBER = /^(?:0{0,2}86)?(1[3-9]\d{9})$/;
const CUE =
  /(电话|手机|号码|联系|打我?|致电|拨|短信|tel|phone|mobile|call|手机号|微信|vx?|🐔|shouji|dianhua)[是为号:：\s]*(了|给|这个)?\s*$/u;
/** How people group the eleven digits, with or without 86 in front. */
const SHAPES =
  /^(?:[234],)?(1[1-5]|13|3,4,4|3,8|7,4|4,4,3|3,3,5|5,6|6,5|(1,){10}1|(2,){5}1|1(,2){5}|3,2,2,2,2|3,2,3,3|3,4,2,2)$/;

/**
 * Mobile numbers of mainland China: 11 digits from 13 to 19.
 *
 * Source: MIIT numbering plan (电信网码号资源分类管理目录), mobile prefixes 13x–19x.
 */
export const cnMobile = numberDetector({
  id: 'cn-mobile',
  type: 'phone',
  digits: [11, 15],
  form: NUMBER,
  judge({ digits, shape, start, end }, { lead, trail, isInsideWord }) {
    const value = digits.slice(-11);
    const cued = CUE.test(lead);
    if (!cued) {
      if (isInsideWord || NO_PERSON_BEFORE.test(lead) || NO_PERSON_AFTER.test(trail)) return 0;
      // Prices and sizes in a row (139 159 189 99) make eleven digits too.
      if (!SHAPES.test(shape)) return 0;
    }
    if (/^(.)\1{9}/.test(value.slice(1))) return 0; // 1888… is a cheer, not a number.
    return { start, end, value, confidence: cued ? 0.98 : 0.9 };
  },
});
