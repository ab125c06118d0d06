import { HAN as HAN_KIND } from '../../text/signs';
import type { Detector } from '../detector';

const HAN = '[\\u4E00-\\u9FFF]';
const ROLE =
  '(?:收件人?|收货人?|寄件人|签收人|联系人|收款人|持卡人|户主|真实姓名|姓名|真名|本名|全名|大名|名字|实名|户名|抬头|本人|我叫|我是|我叫做|名叫|报名|落款|寄给|写)';
const MARKS = '(?:[\\s:】\\])=]|的|就|是|叫|写|填|改|成|为|应该|用){0,5}';
/** Given name and father's name or the like with a dot between. */
const DOTTED = `${HAN}{2,8}[·•・‧.]${HAN}{2,10}(?:[·•・‧.]${HAN}{2,8})?`;
/** What names of Uyghurs, Kazakhs, Tibetans, Mongols and others are often made of. */
const PART =
  '阿[卜布不]都|阿依|阿迪力|阿里木|艾合|艾买|艾尔肯|艾克拜尔|艾力|买买提|麦麦提|买合|麦合|吐尔逊|吐尔洪|吾斯曼|乌斯曼|玉素甫|伊力|依力|古丽|古扎|热依|热合|米吉|帕提|帕尔|祖丽|祖力|迪丽|库尔班|卡德尔|哈力|哈斯|加娜|叶尔|巴合|努尔|沙塔尔|赛提|肉孜|木合|扎西|卓玛|次仁|格桑|丹增|央金|拉姆|多吉|顿珠|平措|旺堆|旺姆|尼玛|达娃|白玛|强巴|桑吉|仁增|德吉|曲珍|曲吉|洛桑|索朗|巴桑|旦增|其其格|巴特尔|娜仁|乌兰|乌云|苏日|萨仁|图雅|高娃|格日|那木|宝音|布和|朝鲁|斯琴|额尔|阿拉坦|巴雅尔|呼和|吉木|阿呷|阿木|沙马|吉克|尔古|曲比|莫色';
const KNOWN = `(?=${HAN}{0,3}(?:${PART}))${HAN}{3,9}`;
const STOP = `(?=$|[^\\u4E00-\\u9FFF·•・.]|[,。]|电话|手机|地址|收|的|就|是|这)`;

const RULES = [
  new RegExp(`${ROLE}${MARKS}(?<name>${DOTTED})`, 'gu'),
  new RegExp(`${ROLE}${MARKS}(?<name>(?=${HAN}{0,3}(?:${PART}))${HAN}{3,9}?)${STOP}`, 'gu'),
  // Beside a phone, or before 收.
  new RegExp(
    `(?<!${HAN})(?<name>(?:${DOTTED}|${KNOWN}))(?=[\\s,:]{0,2}(?:电话)?1[3-9]\\d|\\s?收)`,
    'gu',
  ),
];

/** Full names that do not follow the Chinese pattern, after words that announce one or beside a phone. */
export const cnMinorityName: Detector = {
  id: 'cn-minority-name',
  type: 'person_name',
  kinds: HAN_KIND,
  needs: new RegExp(`[·•・‧.]${HAN}|${PART}`, 'u'),
  *find({ lower }) {
    for (const pattern of RULES)
      for (const match of lower.matchAll(pattern)) {
        const value = match.groups!.name!;
        const start = match.index + match[0].length - value.length;
        yield { start, end: start + value.length, value, confidence: 0.85 };
      }
  },
};
