import { numerals } from '../../text/numbers';
import { after, before, isInsideWord } from '../around';
import type { Detector } from '../detector';

const CUE =
  /(qq|q\s?q号?|扣扣|企鹅|球球|[加➕+]\s?[q群]|q[号裙群]?|kou\s?kou)(群|号|号码|是|:|：|\s|➕|加我?){0,3}$/u;
const UNIT = /^\s*(元|块|件|单|斤|码|人|级|米)/;

/**
 * QQ numbers after a word for QQ: 5 to 11 digits, no leading zero.
 *
 * Source: Tencent's accounts begin at 10000 and have reached eleven digits.
 */
export const qq: Detector = {
  id: 'qq',
  type: 'messenger_id',
  *find(reading) {
    if (!/q|扣|企鹅|球/.test(reading.lower)) return;
    for (const cluster of reading.clusters) {
      for (const { digits, start, end } of numerals(cluster, 5, 11)) {
        if (digits.startsWith('0') || !CUE.test(before(reading, start))) continue;
        if (isInsideWord(reading, start, end) && !/q$/.test(before(reading, start))) continue;
        if (UNIT.test(after(reading, end))) continue;
        // More digits of the same number beat fewer.
        yield { start, end, value: digits, confidence: 0.85 + digits.length / 1000 };
      }
    }
  },
};
