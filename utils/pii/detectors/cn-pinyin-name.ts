import { PINYIN_NAME } from '../cn-names/pinyin';
import type { Detector } from '../detector';

const ROLE =
  '(?:收件人?|收货人?|寄件人|签收人|联系人|收款人|持卡人|护照(?:上的?)?(?:姓?名字?|拼音)?|姓名|真名|本名|全名|名字|实名|户名|我叫|英文名|中文名|拼音名?|(?<![a-z])(?:xing\\s?ming|ming\\s?zi|wo\\s?jiao|shou\\s?(?:jian|huo)\\s?ren))';
const MARKS =
  '(?:[\\s:】\\])=,(]|的|就|是|叫|写|填|改|成|为|拼音|英文|大写|(?<![a-z])shi(?=\\s)){0,6}';
const NAME = new RegExp(`${ROLE}${MARKS}(?<![a-z])(${PINYIN_NAME})`, 'gu');
/** zhang wei 13800001234 */
/** E12345678 ZHANG WEI */
const AFTER_ID = new RegExp(`(?<![a-z0-9])[a-z]{1,2}\\d{7,8}[\\s,:/]{1,3}(${PINYIN_NAME})`, 'gu');
const BESIDE = new RegExp(
  `(?<![a-z])(${PINYIN_NAME})(?=[\\s,:/]{1,3}(?:\\+?86)?[\\s-]?1[3-9]\\d)`,
  'gu',
);

/** Full names in pinyin, as on passports and cards, after words that announce one or before a phone. */
export const cnPinyinName: Detector = {
  id: 'cn-pinyin-name',
  type: 'person_name',
  needs:
    /[\u4E00-\u9FFF][\s:,()]{0,3}[a-z]{1,7}[\s.·-]{1,2}[a-z]|ming\s?zi|xing\s?ming|[a-z]{2}[\s,:/]{1,3}1[3-9]\d|\d{7}[\s,:/]{1,3}[a-z]{2}/,
  *find({ lower }) {
    for (const [confidence, pattern] of [
      [0.85, NAME],
      [0.65, BESIDE],
      [0.65, AFTER_ID],
    ] as const)
      for (const { 0: whole, 1: name, index } of lower.matchAll(pattern)) {
        const start = index + whole.length - name!.length;
        yield { start, end: start + name!.length, value: name!, confidence };
      }
  },
};
