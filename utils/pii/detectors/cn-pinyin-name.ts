import { LETTER } from '../../text/signs';
import { PINYIN_NAME } from '../cn-names/pinyin';
import type { Detector } from '../detector';

const ROLE =
  '(?:收件人?|收货人?|寄件人|签收人|联系人|收款人|持卡人|护照(?:上的?)?(?:姓?名字?|拼音)?|姓名|真名|本名|全名|名字|实名|户名|我叫|英文名|中文名|拼音名?|(?<![a-z])(?:xing\\s?ming|ming\\s?zi|wo\\s?jiao|shou\\s?(?:jian|huo)\\s?ren))';
const MARKS =
  '(?:[\\s:】\\])=,(]|的|就|是|叫|写|填|改|成|为|拼音|英文|大写|(?<![a-z])shi(?=\\s)){0,6}';
const NAME = new RegExp(`${ROLE}${MARKS}(?<![a-z])(${PINYIN_NAME})`, 'gu');
/** What a name is spelled in pinyin for. */
const PAPERS = '(?:拼音|护照|清关|报关|通关|机票|签证|登机|英文名|转运)';
/** 清关要拼音是吧 CHEN GUIXIANG */
const FOR_PAPERS = new RegExp(`${PAPERS}[^a-z\\n\\d]{0,10}(?<![a-z])(${PINYIN_NAME})`, 'gu');
/** CHEN GUIXIANG 跟护照一样 */
const AS_IN_PAPERS = new RegExp(`(?<![a-z])(${PINYIN_NAME})[^a-z\\n\\d]{0,6}${PAPERS}`, 'gu');
/** E12345678 ZHANG WEI */
const AFTER_ID = new RegExp(`(?<![a-z0-9])[a-z]{1,2}\\d{7,8}[\\s,:/]{1,3}(${PINYIN_NAME})`, 'gu');
/** zhang wei 13800001234 */
const BESIDE = new RegExp(
  `(?<![a-z])(${PINYIN_NAME})(?=[\\s,:/]{1,3}(?:\\+?86)?[\\s-]?1[3-9]\\d)`,
  'gu',
);

/** Full names in pinyin, as on passports and cards, after words that announce one or before a phone. */
export const cnPinyinName: Detector = {
  id: 'cn-pinyin-name',
  type: 'person_name',
  kinds: LETTER,
  needs:
    /[\u4E00-\u9FFF][\s:,()]{0,3}[a-z]{1,7}[\s.·-]{1,2}[a-z]|ming\s?zi|xing\s?ming|[a-z]{2}[\s,:/]{1,3}1[3-9]\d|\d{7}[\s,:/]{1,3}[a-z]{2}/,
  *find({ lower }) {
    for (const [confidence, pattern] of [
      [0.85, NAME],
      [0.75, FOR_PAPERS],
      [0.7, AS_IN_PAPERS],
      [0.65, BESIDE],
      [0.65, AFTER_ID],
    ] as const)
      for (const { 0: whole, 1: name, index } of lower.matchAll(pattern)) {
        const start = index + whole.indexOf(name!);
        yield { start, end: start + name!.length, value: name!, confidence };
      }
  },
};
