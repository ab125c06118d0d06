import { numberDetector } from '../number-detector';

const CUE =
  /(qq|q\s?q号?|扣扣|企鹅|球球|[加➕+]\s?[q群]|q[号裙群]?|kou\s?kou)(群|号|号码|是|:|：|\s|➕|加我?){0,3}$/u;
const UNIT = /^\s*(元|块|件|单|斤|码|人|级|米)/;

/**
 * QQ numbers after a word for QQ: 5 to 11 digits, no leading zero.
 *
 * Source: Tencent's accounts begin at 10000 and have reached eleven digits.
 */
export const qq = numberDetector({
  id: 'qq',
  type: 'messenger_id',
  needs: /q|扣|企鹅|球/,
  digits: [5, 11],
  form: /^[1-9]/,
  judge({ digits }, { lead, trail, isInsideWord }) {
    if (!CUE.test(lead) || UNIT.test(trail)) return 0;
    if (isInsideWord && !/q$/.test(lead)) return 0;
    // More digits of the same number beat fewer.
    return 0.85 + digits.length / 1000;
  },
});
