import { isFiller } from '../finders/around';
import { numberDetector } from '../finders/number-detector';

/** A word for QQ, and a few signs that are no digits. */
const CUE =
  /(?:(?<![a-z])q[\s._-]?q|[加➕+丢]\s?我?q|扣扣|抠抠|叩叩|蔻蔻|口口|秋秋|蔻扣|企鹅|🐧|球球|扣[一1]扣|qiu\s?qiu|kou\s?kou)(?!糖|音乐|飞车|炫舞|空间|阅读|星)[^\da-z。!?]{0,10}$/u;
/** 扣1 is how chats say yes, Q a letter, 群 any group: only many digits right after are a number. */
const SHORT_CUE = /(?:扣|鹅|[群裙]|(?<![a-z])(?:q|qun))(?:号码?|群|我|是|加|[:\s➕+-]){0,3}$/u;
const LONG = 7;
/** 加 and a number alone: of a friend's, where it is not a price. */
const ADD = /(?:[加➕]|加我|加好友|直接加|联系)(?:我|好友|号|一下|[:\s]){0,3}$/u;
const LONGER = 8;
const UNIT = /^\s*(?:元|块|件|单|斤|码|人|级|米|分|条|款|号链|个|次|克|ml|张|赞|w|万)/;

/**
 * QQ numbers after a word for QQ: 5 to 11 digits, no leading zero.
 *
 * Source: Tencent's accounts begin at 10000 and have reached eleven digits.
 */
export const qq = numberDetector({
  id: 'qq',
  type: 'messenger_id',
  needs: /q|扣|抠|叩|秋秋|鹅|[群裙口蔻加➕联]|🐧|球球|kou|qiu|qun/u,
  digits: [5, 11],
  form: /^[1-9]/,
  judge({ digits }, { lead, trail }) {
    if (isFiller(digits) || UNIT.test(trail)) return 0;
    // More digits of the same number beat fewer.
    const length = digits.length / 1000;
    if (CUE.test(lead) || (digits.length >= LONG && SHORT_CUE.test(lead))) return 0.85 + length;
    const isNumber = digits.length >= LONGER && digits.length < 11 && !/0000$/.test(digits);
    return isNumber && ADD.test(lead) ? 0.55 + length : 0;
  },
});
