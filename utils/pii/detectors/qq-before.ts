import { isFiller } from '../finders/around';
import { numberDetector } from '../finders/number-detector';

const SAID_AFTER =
  /^\s?(?:这?个?就?是)?(?:我的?)?(?:qq(?!群|糖|音乐|飞车|[a-z])|[扣抠叩]{2}|企鹅|🐧|球球|秋秋)/u;
/** 扣我 is also how one asks to be called. */
const KNOCK = /[叩扣抠]我(?:号|[:\s]){0,3}$/;

/**
 * QQ numbers before their word, 806612935企鹅加我, and behind one that needs more digits than `qq` asks for. Apart from
 * `qq`, as the guard has no room for it.
 */
export const qqBefore = numberDetector({
  id: 'qq-before',
  type: 'messenger_id',
  needs: /qq|扣|抠|叩|秋秋|企鹅|🐧|球球/u,
  digits: [7, 11],
  form: /^[1-9]/,
  judge({ digits }, { lead, trail }) {
    if (isFiller(digits)) return 0;
    return SAID_AFTER.test(trail) || KNOCK.test(lead) ? 0.8 + digits.length / 1000 : 0;
  },
});
