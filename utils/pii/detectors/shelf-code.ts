import { DIGIT } from '../../text/signs';
import type { Detector } from '../detector';
import { before } from '../finders/around';

/** Shelf, layer and number: no date is so. A shelf may go by a letter, or by a letter and a number. */
const SHELF = /(?<![a-z\d.-])(?:[a-z]\d{0,2}|\d{1,2})-\d{1,2}-\d{4,6}(?![\d-])/g;
/** Where parcels wait, and what one does there. */
const STATION = /驿站|菜鸟|妈妈店|兔喜|快递|柜|丰巢|货架|取件|取货|去取|自提|代取|拿件|凭/;
const GOODS = /(?:货号|型号|款号|编号|电话|传真|车牌)[^\d]{0,4}$/;

/**
 * The number that hands a parcel over at a station, where no word says code but the shape and the place do.
 *
 * Source: notices of Cainiao, Tuxi and Mama stations (12-4-6027: shelf, layer, last digits).
 */
export const shelfCode: Detector = {
  id: 'shelf-code',
  type: 'other_secret',
  kinds: DIGIT,
  needs: /[a-z\d]-\d{1,2}-\d{4}/,
  *find(reading) {
    const { lower } = reading;
    if (!STATION.test(lower)) return;
    for (const { 0: value, index } of lower.matchAll(SHELF))
      if (!GOODS.test(before(reading, index)))
        yield { start: index, end: index + value.length, value, confidence: 0.915 };
  },
};
