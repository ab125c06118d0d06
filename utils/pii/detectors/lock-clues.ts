import { GOODS_CLUES } from '../clues/goods';
import { LOCK } from '../clues/lock';
import { isPiece } from '../finders/around';
import { around, weigh } from '../finders/evidence';
import { numberDetector } from '../finders/number-detector';

const ALL = [...LOCK, ...GOODS_CLUES];
const ENOUGH = 1.2;
/** Three digits are much else. */
const ENOUGH_FOR_THREE = 1.6;
/** Digit by digit, as no price is. */
const SPREAD = /^1(?:,1){3,7}$/;
const SPREAD_WEIGHT = 0.2;
/** What locks come with. */
const OUT_OF_THE_BOX = /^(\d)\1*$|^(?:1234|123456|12345678)$/;

/** Numbers that open something, where a lock and what one does with it are spoken of in any words. */
export const lockClues = numberDetector({
  id: 'lock-clues',
  type: 'other_secret',
  needs:
    /[备恢救取寄]|健身|丰巢|兔喜|驿站|大[厦廈楼堂]|公寓|两步|门|柜|锁|箱|库|盒|機|机|pin|puk|sim|密|开|梯|u盾/,
  digits: [3, 8],
  judge({ digits, shape, start, end }, { lead, trail, reading, isInsideWord }) {
    if (isInsideWord || isPiece(lead, trail) || OUT_OF_THE_BOX.test(digits)) return 0;
    const spread = SPREAD.test(shape) ? SPREAD_WEIGHT : 0;
    return weigh(around(reading, start, end), ALL) + spread >=
      (digits.length === 3 ? ENOUGH_FOR_THREE : ENOUGH)
      ? 0.75
      : 0;
  },
});
