import { isGoods, TOP_UP } from '../finders/around';
import { numberDetector } from '../finders/number-detector';

const NUMBER = /^(?:0{0,2}86)?1[3-9]\d{9}$/;
const CUE =
  /(?:电话|手机|我的?号|手🐔|号码|联系|打我?|致电|拨|短信|(?<![a-z])(?:tel|phone|mobile|call|shouji|dianhua|haoma|lxdh|sjh?|dhh?m?|vx?|wx)|微信|🐔|☎|📞|📱)[是为号:\s]*(?:了|给|这个)?[\s:]*$/u;
const CUE_AFTER =
  /^[\s,]{0,2}(?:联系我|打我|找我|加我|滴滴|速联|回电|回我|同微|微信同|call|随时|记得打|打这个|这是我)/;
/** How people group the eleven digits, with or without 86 in front. */
const SHAPE =
  /^(?:[234],)?(?:1[1-5]|3,4,4|3,8|7,4|2,9|4,4,3|3,3,5|5,6|6,5|1,10|1(?:,2){5}|2,2,2,2,3|3,2,2,2,2|3,2,3,3|3,4,2,2|2,4,5|1,1,1,4,4|(?:\d,){5,}\d|\d(?:,1){5,})$/;
/** 1-800-555-0100. */
const NORTH_AMERICA = '1,3,3,4';
/** Nine times the same: a cheer. For ever and a day (1314), I love you (520): another. */
const CHEER = /(\d)\1{8}$|1314520|5201314/;
/** A firm's own number, said in so many words. */
const FIRM =
  /(?:客服|官方|商家|店家|店铺|总部|门店|品牌|厂家|公司总机)的?(?:售后|客服)?(?:的)?(?:电话|手机号?|号码|热线)[是:\s]*$|(?:商家|官方|店家)售后[:\s]*$/;

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
    const cued = CUE.test(lead) || CUE_AFTER.test(trail);
    if ((CHEER.test(value) && !cued) || shape === NORTH_AMERICA) return 0;
    if (FIRM.test(lead) || value === TOP_UP) return 0;
    if (!cued && (isInsideWord || isGoods(lead, trail))) return 0;
    // Prices and sizes in a row (139 159 189 99) make eleven digits too.
    if (!cued && !SHAPE.test(shape)) return 0;
    return { start, end, value, confidence: cued ? 0.98 : 0.9 };
  },
});
