import { isFiller, isPiece } from '../finders/around';
import { numberDetector } from '../finders/number-detector';

const CUE =
  /(?:台胞证|台湾居民来往|来往大陆|社保(?:卡|号)|社会保障|医保(?:卡|号)|军官证|士兵证|警官证|士官证|户口[本簿]|出生证|残疾证|学籍号?|老年证|离婚证|结婚证)[^\d\n。!?]{0,8}$/;
const UNIT = /^\s*(?:块|元|天|年|岁|个|次|%|折)/;

/**
 * Numbers of other personal papers, after their name: permits of Taiwan people, social insurance, army.
 *
 * Source: National Immigration Administration (台湾居民来往大陆通行证, eight digits, ten with the issue);
 * the others by the word alone.
 */
export const cnPaper = numberDetector({
  id: 'cn-paper',
  type: 'national_id',
  needs: /[证卡号本簿]/,
  digits: [6, 19],
  judge({ digits }, { lead, trail }) {
    if (!CUE.test(lead) || UNIT.test(trail) || isPiece(lead, trail) || isFiller(digits)) return 0;
    // More digits of the same number beat fewer.
    return 0.85 + digits.length / 1000;
  },
});
