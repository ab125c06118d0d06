import type { Detector } from '../detector';
import { GIVEN, LIKELY_NAME, LONG_NAME, NAME, SURNAME } from '../names';

/** Where a sentence or its part ends. */
const END = '(?=$|[^\\u4E00-\\u9FFF])';
/** What may follow a name in a sentence. */
const STOP =
  '(?=$|[^\\u4E00-\\u9FFF]|[不就收电手联地的是因家号和吧啊呢了这那可谢请住在身今昨明刚已拍买想要有从到来去上下前后男女年现目每需帮让把被给跟对说问看发寄取退换订付报参中为用会能还再又才只都])';
const ROLE =
  '收件人?|收货人?|寄件人|签收人|联系人|收款人|付款人|预约人|持卡人|开户人|申请人|投保人|户主|机主|报名|署名|落款|抬头|真实姓名|姓名|真名|本名|全名|大名|名字|实名|户名|本人|身份证(?:上|名字)|收(?=:)|我(?:的?名字|真名|大名)?叫';
const MARKS = '(?:[\\s:\\]】)"\'=]|就?是|叫|写|填|改?成|改?为|用|收)';
const KIN = '老婆|老公|媳妇|对象|妈妈?|爸爸?|女儿|儿子|孩子|妹妹?|弟弟?|姐姐?|哥哥?|朋友|同事|闺蜜';
/** Somebody else, pointed at. */
const OTHERS =
  '[他她]|[这那]个?(?:人|女的|男的|女人|男人|买家|卖家|奥客|骗子|客人|同学|女生|男生|黑粉)';
const PARENT = '妈妈?|爸爸?|家长|奶奶|爷爷';

/** From the surest to the least sure: words before, the name, what must follow. */
const RULES: readonly (readonly [confidence: number, pattern: RegExp])[] = [
  // 收件人：李建国，我叫田小雨
  [0.85, rule`(?:${ROLE})${MARKS}{0,4}(?<name>${LONG_NAME})${STOP}`],
  // 姓名：李雷，姓名李雷电话
  [0.8, rule`(?:${ROLE})${MARKS}{0,4}(?<name>${NAME})${END}`],
  [0.8, rule`(?:${ROLE})${MARKS}{0,4}(?<name>${NAME})(?=电话|手机|地址|收)`],
  // 名字打错了！是刘梓涵
  [
    0.75,
    rule`(?:名字|收货人|收件人|联系人|姓名|寄给|发给)[^\d\n]{0,8}?[\s是写填叫给成:](?<name>${LONG_NAME})${STOP}`,
  ],
  // 我姓夏侯单名一个琳
  [0.75, rule`姓(?<name>${SURNAME}[,\s]?单?名(?:一个)?${GIVEN}(?:${GIVEN})?)${END}`],
  // 我老婆的名字 沈玉婷，她叫蒋欣妍，那个人叫许文强
  [
    0.65,
    rule`(?:我的?(?:${KIN})|${OTHERS})(?:的名字|名字|叫|收|的(?=\s)){1,2}[\s:]{0,2}(?<name>${LONG_NAME})${END}`,
  ],
  [0.65, rule`(?:${KIN})叫(?<name>${LONG_NAME})${END}`],
  // 许文强是我本人
  [
    0.6,
    rule`(?<=^|[^\u4E00-\u9FFF])(?<name>${LONG_NAME})(?=(?:就|才)?是(?:我(?:本人|${KIN})?|本人|本名|真名)(?:$|[,。!]))`,
  ],
  // 李晓燕，女，28
  [0.6, rule`(?<=^|[^\u4E00-\u9FFF])(?<name>${LONG_NAME})(?=[,\s][男女](?:$|[,\s\d]))`],
  // 用蒋雯雯的名字，写周海燕就行
  [0.6, rule`(?:联系|找|挂在?|报|写|用|寄给|发给)\s?(?<name>${NAME})(?=\s?(?:的|这个)名字|名下)`],
  [0.6, rule`(?:联系|找|报|写|用|寄给|发给)(?<name>${LONG_NAME})(?=就[行好可]|即可|签?收)`],
  // 我是李浩然的妈妈
  [0.6, rule`[是班](?<name>${LONG_NAME})(?=的?(?:${PARENT})${END})`],
  // 我是许文强，我老公 曾国强，叫我冯晓青
  [0.6, rule`(?:我是|叫我|祝|${KIN})\s?(?<name>${LIKELY_NAME})(?=$|[^\u4E00-\u9FFF]|就|生日)`],
];
/** Names of forms: no one's. */
const PLACEHOLDER = /^(?:张三|李四|王五|赵六)$/;

/** Full Chinese names after words that announce one. */
export const personName: Detector = {
  id: 'person-name',
  type: 'person_name',
  needs: new RegExp(
    `${ROLE}|${KIN}|${PARENT}|叫|姓|祝|我是|[男女]|名下|就[行好可]|即可|签收|是[我本真]`,
  ),
  *find({ lower }) {
    for (const [confidence, pattern] of RULES)
      for (const match of lower.matchAll(pattern)) {
        const value = match.groups!.name!;
        const start = match.index + match[0].length - value.length;
        if (!PLACEHOLDER.test(value)) yield { start, end: start + value.length, value, confidence };
      }
  },
};

/** A regular expression of pieces, written as one writes a literal. */
function rule({ raw }: TemplateStringsArray, ...pieces: string[]): RegExp {
  return new RegExp(String.raw({ raw }, ...pieces), 'gu');
}
