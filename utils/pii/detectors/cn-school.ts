import { HAN as HAN_KIND } from '../../text/signs';
import type { Detector, Found } from '../detector';

const HAN = '[\\u4E00-\\u9FFF]';
const NUM = '[一二三四五六七八九十0-9]{1,3}';
/** Ends of a school's name that need a name before them, and such that are one by themselves. */
const LONG_KIND =
  '(?:小学|中学|初中|高中|学校|学院|大学|幼儿园|职高|职中|技校|职校|卫校|中专|职教中心|职业中心|完小|中心校)';
const SHORT_KIND = `(?:(?:师大|实验|师范|${HAN}大)?附[中小]|实验[一二三]?[中小]|外国语|外语|市?${NUM}[中小](?!时|码|号|个|杯|区)|[一二三]幼)`;
/** What no school is called: the pattern reaches for it where a sentence goes on. */
const NOT_NAME =
  '(?:我们|你们|他们|咱们|这个|那个|哪个|什么|一个|重点|普通|公立|私立|民办|农村|乡镇|附近|门口|楼下|女儿|儿子|孩子|弟弟|妹妹|[侄孙]女|[侄孙]子|外甥|[表堂][弟妹哥姐]|闺女|我家|家娃|我|他|她|在|上|读|是|的|去|到|了|给|和|跟|就读于|考[上进]|小朋友|学生|适合|你|有|买|年级)';
const SCHOOL = `(?:(?:(?!${NOT_NAME})${HAN}){1,10}?(?:${LONG_KIND}|${SHORT_KIND})|${SHORT_KIND})`;
const PART = '(?:小学部|初中部|高中部|国际部|[东西南北老新本分]校区|分校|本部|校区)?';
const YEAR = `(?:小[一二三四五六]|初[一二三123]|高[一二三123]|[一二三四五六七八九1-9]年级?|(?:20)?\\d{2}[级届])`;
const CLASS = `(?:(?:${YEAR}|幼师|护理|会计|计算机|汽修|美术|体育)?[\\s(]{0,2}${NUM}[)\\s]{0,2}班|${YEAR}?[大中小][一二三四五六]?班|[一二三四五六七八九1-9][\\s(]{1,2}${NUM}[)\\s]{0,2}班?)`;
const MEMBER =
  '(?:我|本人|就读|就读于|在|读|上|孩子|女儿|儿子|弟弟|妹妹|娃|是)(?:们|的|家)?(?:在|是|读|上|就读于?)?';

/** From the surest to the least sure. */
const RULES: readonly (readonly [confidence: number, pattern: RegExp])[] = [
  // 苏州市第十七中学高一(9)班
  [0.85, new RegExp(`(${SCHOOL}${PART}[\\s,的.]{0,2}${CLASS})`, 'gu')],
  // 华师一附中的来报道 高二7班
  [
    0.75,
    new RegExp(`(${SCHOOL}${PART}[^\\d,。!?]{0,8}${YEAR}[\\s(]{0,2}${NUM}[)\\s]{0,2}班)`, 'gu'),
  ],
  // 我在成都七中高一
  [
    0.75,
    new RegExp(
      `${MEMBER}(${SCHOOL}${PART}[\\s,的]{0,2}(?:读|上)?(?:初[一二三123]|高[一二三123]|[一二三四五六七八九1-9]年级))(?!.{0,4}(?:老师|教材|课本|教辅|那年|时候|毕业|卷))`,
      'gu',
    ),
  ],
  // 三中初三的
  [
    0.65,
    new RegExp(
      `(?<=^|[,。!?\\s])(${SCHOOL}${PART}(?:初[一二三123]|高[一二三123]))(?=的|$|[,。!?\\s])(?!的?(?:教材|课本|教辅|卷|题|试))`,
      'gu',
    ),
  ],
  // 就读于成都七中, 我读衡水中学
  [
    0.65,
    new RegExp(
      `(?:就读于?|我(?:现在|今年|是)?[在读上]|孩子[在读上]|(?:女儿|儿子|弟弟|妹妹|[我家]娃)[在读上])(${SCHOOL}${PART})(?=$|[^\\u4E00-\\u9FFF]|上学|读书|念书|读|上|的?学生|高|初)`,
      'gu',
    ),
  ],
];
/** Ends of words for a child or for going there, which the name does not begin with: 女儿, 我们, 就读于. */
const NO_PART = /^(?:[于们儿娃弟妹]|家娃)(?=[\u4E00-\u9FFF]{3})/;
const PLAIN = /^(?:小学|中学|初中|高中|学校|大学|学院|幼儿园)/;

/**
 * A school with the class or year that finds a child in it, and the school that the writer or a child goes to.
 */
export const cnSchool: Detector = {
  id: 'cn-school',
  type: 'school',
  kinds: HAN_KIND,
  needs:
    /[中小]学|[附一二三四五六七八九十0-9验][中小幼]|学[校院]|大学|幼儿园|初中|高中|职高|[技职卫]校|职中|中专|职教|职业中|外国?语/,
  *find({ lower }) {
    for (const [confidence, pattern] of RULES)
      for (const match of lower.matchAll(pattern)) yield* found(match, confidence);
  },
};

function* found(match: RegExpMatchArray, confidence: number): Generator<Found> {
  const school = match[1]!.replace(NO_PART, '');
  if (PLAIN.test(school)) return;
  const start = match.index! + match[0].lastIndexOf(school);
  yield { start, end: start + school.length, value: school.replace(/[\s,]/g, ''), confidence };
}
