import { numerals } from '../../text/numbers';
import { before, isInsideWord, OTHER_NUMBER } from '../around';
import type { Detector } from '../detector';

/** Area code of two digits (10, 20–29) with eight, of three (3xx–9xx) with seven or eight. */
const NUMBER = /^(?:0086|86)?0?(10|2\d)([2-8]\d{7})$|^(?:0086|86)?0?([3-9]\d{2})([2-8]\d{6,7})$/;
const CUE = /(电话|座机|固话|号码|联系|打|tel|phone)[是:：\s]*$/;

/**
 * Fixed lines of mainland China: area code and subscriber number.
 *
 * Source: MIIT numbering plan, long-distance area codes. Hotlines (400, 800, 95xxx) are no person's.
 */
export const cnLandline: Detector = {
  id: 'cn-landline',
  type: 'phone',
  *find(reading) {
    for (const cluster of reading.clusters) {
      for (const { digits, shape, start, end } of numerals(cluster, 10, 14)) {
        if (!NUMBER.test(digits) || !digits.includes('0') || isInsideWord(reading, start, end))
          continue;
        const lead = before(reading, start);
        const cued = CUE.test(lead);
        const grouped =
          shape.length >= 2 &&
          digits.startsWith('0') &&
          /^\d{3,4}$/.test(digits.slice(0, shape[0]));
        if (OTHER_NUMBER.test(lead) || !(cued ? digits.startsWith('0') : grouped)) continue;
        yield { start, end, value: digits, confidence: cued ? 0.9 : 0.75 };
      }
    }
  },
};
