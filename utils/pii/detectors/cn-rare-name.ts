import { HAN } from '../../text/signs';
import { isNobody } from '../cn-names/candidates';
import { COMMON_GIVEN } from '../cn-names/given';
import { SURNAMES } from '../cn-names/surnames';
import { beginsWord } from '../cn-names/words';
import type { Detector } from '../detector';

/** Nothing but a name follows these. */
const ROLE =
  '(?:收[件货]人?|寄件人|签收人|代收人?|取件人|联系人|收款人|持卡人|户主|户名|真实姓名|姓名|真名|本名|全名|大名|(?:我的?|写我?的?)名字|实名(?:人|是)|我叫|我叫做|叫做)';
const MARKS = '(?:[\\s:】\\])=,]|的|就|是|叫|写|填|改|成|为|应该|用){0,5}';
const NAME = new RegExp(
  `${ROLE}${MARKS}([\\u4E00-\\u9FFF]{3})(?=$|[^\\u4E00-\\u9FFF]|[,。]|电话|手机|地址|收(?![货到据款入件]))`,
  'gu',
);
/** Signs that begin what is said of a name, and no name. */
const NO_SURNAME = new Set(
  '的了是我你他她它您不没有在就都也要会能可这那哪什怎多几很太请谢个一二三四五六七八九十大小老新好真上下中前后左右给把被写改填收发送到地电手微信名字号同爸妈爷奶姐哥弟妹宝亲自本',
);

/**
 * Chinese names with a surname of the thousands that no list has, after words that announce one: all of the given name
 * must be made of signs that names are made of.
 *
 * Source: 公安部《二〇二〇年全国姓名报告》: 6,150 surnames in use, the hundred most frequent borne by 85 %.
 */
export const cnRareName: Detector = {
  id: 'cn-rare-name',
  type: 'person_name',
  kinds: HAN,
  needs:
    /收[件货]|寄件|签收|代收|取件|联系人|收款|持卡|户[主名]|姓名|真名|本名|全名|大名|名字|实名|叫/,
  *find({ lower }) {
    for (const { 0: whole, 1: name, index } of lower.matchAll(NAME)) {
      const [surname, ...given] = name!;
      if (SURNAMES.has(surname!) || NO_SURNAME.has(surname!) || given[0] === given[1]) continue;
      if (!given.every((sign) => COMMON_GIVEN.has(sign)) || beginsWord(name!.slice(0, 2))) continue;
      const end = index + whole.length;
      const start = end - name!.length;
      if (!isNobody(lower, { start, end, usual: 2, given: 2, isWord: false }))
        yield { start, end, value: name!, confidence: 0.7 };
    }
  },
};
