import { isFiller } from '../around';
import { numberDetector } from '../number-detector';

/** A word for QQ, and a few signs that are no digits. */
const CUE =
  /(?:(?<![a-z])q[\s.-]?q|[加➕+]\s?q|扣扣|抠抠|叩叩|蔻蔻|口口|秋秋|企鹅|🐧|球球|kou\s?kou)(?!糖|音乐|飞车|炫舞|空间)[^\da-z。,!?]{0,6}$/u;
/** 扣1 is how chats say yes, Q a letter, 群 any group: only many digits right after are a number. */
const SHORT_CUE = /(?:扣|鹅|[群裙]|(?<![a-z])q)(?:号|群|我|是|[:\s➕+-]){0,3}$/u;
const LONG = 7;
const UNIT = /^\s*(?:元|块|件|单|斤|码|人|级|米|分|条|款)/;

/**
 * QQ numbers after a word for QQ: 5 to 11 digits, no leading zero.
 *
 * Source: Tencent's accounts begin at 10000 and have reached eleven digits.
 */
export const qq = numberDetector({
  id: 'qq',
  type: 'messenger_id',
  needs: /q|扣|抠|叩|秋秋|鹅|[群裙口蔻]|🐧|球球|kou/u,
  digits: [5, 11],
  form: /^[1-9]/,
  judge({ digits }, { lead, trail }) {
    const isCued = CUE.test(lead) || (digits.length >= LONG && SHORT_CUE.test(lead));
    if (!isCued || isFiller(digits) || UNIT.test(trail)) return 0;
    // More digits of the same number beat fewer.
    return 0.85 + digits.length / 1000;
  },
});
