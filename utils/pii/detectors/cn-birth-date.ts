import { dateValue, SHORT_DATE, WRITTEN_DATE, YEAR_AND_MONTH } from '../dates/written-date';
import type { Detector, Found } from '../detector';

const BORN =
  '(?:生日|出生(?:日期|年月日?|时间|于|在|日)?|生辰(?:八字)?|生于|诞辰|生曰|八字|破壳日|🎂|(?<![a-z])(?:shengri|birthday|bday|dob))';
/** Nothing that birthdays are celebrated with, no sentence. */
const BETWEEN =
  '(?!蛋糕|快乐|礼|会|派|帽|卡|券|趴|惊喜|福利|当天|专场|价|限定|款|证|地)(?:[^\\d\\n,。!?零〇一二三四五六七八九十正腊冬闰]{0,6}?)';
const SELF = '(?:我|本人|俺|宝宝|[女男]宝|[女儿]{1,2}子?|孩子|老[公婆]|[妈爸])';
/** 属虎, 那天生的, 出生, 过生日 */
const AFTER =
  '(?=\\s?(?:出世|(?:早上|晚上|凌晨|上午|下午)?出?生(?:的|人|日?$|[,。!\\s])|(?:这?就?是|过|的)?(?:我的?)?生日(?!蛋糕|快乐|礼|会|派)|[的,\\s]{0,3}属[鼠牛虎兔龙蛇马羊猴鸡狗猪]))';

/** From the surest to the least sure: a word before, a word after, the writer's own date with its year. */
const RULES: readonly (readonly [confidence: number, pattern: RegExp])[] = [
  [0.9, new RegExp(`${BORN}${BETWEEN}(${WRITTEN_DATE})`, 'gu')],
  [0.85, new RegExp(`(?<!\\d)(${WRITTEN_DATE})${AFTER}`, 'gu')],
  [0.75, new RegExp(`${BORN}(?:是|为|填的?|[:\\s]){0,3}(${SHORT_DATE})(?![\\d年月块元])`, 'gu')],
  [
    0.75,
    new RegExp(
      `(?<![\\d.-])(${SHORT_DATE}|\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d))(?=\\s?(?:出生|生的|生(?=$|[,。\\s])|的?生日))`,
      'gu',
    ),
  ],
  [
    0.7,
    new RegExp(
      `${SELF}(?:今年|就?是|在|的|[6-9]0后)?\\s?(?:农历|阴历|阳历|公历)?(${WRITTEN_DATE})(?=$|[,。!\\s]|的(?!时候|活动|直播|单|货|那|快递|衣|票|车|航班|飞机))`,
      'gu',
    ),
  ],
  // Eight digits after it that are a day are the day, not Macau's number.
  [
    0.96,
    new RegExp(
      `(?:身份证|证件|户口本|证)上?(?:的|是|写的?|生日|:|\\s){0,3}(${WRITTEN_DATE})(?!\\s?(?:发证|签发|办|到期|过期|有效|换))`,
      'gu',
    ),
  ],
  // 96.7.30的狮子座; 01年12月25日，圣诞节生日的宝子
  [
    0.7,
    new RegExp(
      `(?<![-~至到\\d.])(${WRITTEN_DATE}|\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d))(?=的?(?:白羊|金牛|双子|巨蟹|狮子|处女|天秤|天蝎|射手|摩羯|水瓶|双鱼)座?|[,\\s]?[^\\d,。]{0,6}生日的(?!蛋糕|礼))`,
      'gu',
    ),
  ],
  // 1995年8月3号的 生日当天能打折吗: no goods of so long ago have a birthday
  [
    0.65,
    /(?<=^|[\s,。!我])((?:19[3-9]|20[01])\d年\d{1,2}月\d{1,2}[日号])(?=[的,\s]{1,3}[^\d,。\s]{0,3}(?:生日(?!蛋糕|快乐|礼|会|派|月|券|活动|专场|卡)|生辰|属相))/gu,
  ],
  // 女命 1992.3.18; 七九年腊月二十的 看下流年
  [0.7, new RegExp(`[男女乾坤][命造][,:\\s]{0,2}(${WRITTEN_DATE}|${SHORT_DATE})`, 'gu')],
  [
    0.65,
    new RegExp(
      `(?<![-~至到\\d.])(${WRITTEN_DATE})(?=[的,\\s]{0,2}[^\\d,。]{0,6}(?:流年|运势|财运|姻缘|桃花|八字|命盘|五行|本命佛|[子丑寅卯辰巳午未申酉戌亥]时))`,
      'gu',
    ),
  ],
  // 1989年腊月初三，女，看看今年
  [
    0.7,
    new RegExp(`(?<![-~至到\\d.])(${WRITTEN_DATE})(?=[,\\s]{1,2}[男女](?=$|[,。\\s!?命生]))`, 'gu'),
  ],
  [0.6, new RegExp(`(?:农历|阴历|阳历|新历)[是:\\s]?(${WRITTEN_DATE})`, 'gu')],
  // 公历1990年9月9日农历七月廿一
  [0.65, new RegExp(`[公国阳]历[是:\\s]?(${WRITTEN_DATE})(?=[,\\s]?[农阴]历)`, 'gu')],
  [0.75, new RegExp(`属[鼠牛虎兔龙蛇马羊猴鸡狗猪][的,\\s]{0,3}(${WRITTEN_DATE})`, 'gu')],
  [0.65, new RegExp(`(?:${BORN}${BETWEEN})(${YEAR_AND_MONTH})`, 'gu')],
  [
    0.65,
    new RegExp(
      `(?:白羊|金牛|双子|巨蟹|狮子|处女|天秤|天蝎|射手|摩羯|水瓶|双鱼)座[的,\\s]{0,2}(${WRITTEN_DATE}|\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d))`,
      'gu',
    ),
  ],
  [0.65, new RegExp(`(?<=我|本人|俺|是|\\s|^)(${YEAR_AND_MONTH})(?=份?出?生(?!产))`, 'gu')],
  [0.65, /我(?:的)?生日[^\n。\d]{0,12}((?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}(?!\d))/gu],
];
/** Whose it is, where it is not the writer's: of a host, a star, a shop, goods. */
const OTHERS =
  /(?:主播|你|店|品牌|公司|爱豆|偶像|明星|哥哥|姐姐|产品|直播间|咱们家|平台|生产日期)[^\d,。!?]{0,6}$/;

/**
 * Dates of birth beside a word for it, of the writer or somebody near.
 *
 * Source: GB/T 7408 (dates in figures) and everyday writing; lunar dates too.
 */
export const cnBirthDate: Detector = {
  id: 'cn-birth-date',
  type: 'birth_date',
  needs:
    /生|证件?上|户口本|[男女乾坤][命造]|流年|运势|财运|姻缘|桃花|[,\s][男女]|命盘|五行|[子丑寅卯辰巳午未申酉戌亥]时|[我俺后]\s?\d{4}[./-]|天蝎|白羊|金牛|双子|巨蟹|狮子|处女|天秤|射手|摩羯|水瓶|双鱼|出世|座|[农阴阳新公国]历|🎂|破壳|属|八字|年.{1,4}月|\d年\d|shengri|birthday|bday|dob/,
  *find({ lower }) {
    for (const [confidence, pattern] of RULES)
      for (const match of lower.matchAll(pattern)) yield* judge(lower, match, confidence);
  },
};

function* judge(lower: string, match: RegExpMatchArray, confidence: number): Generator<Found> {
  const date = match[1]!;
  const index = match.index!;
  if (OTHERS.test(lower.slice(Math.max(0, index - 10), index))) return;
  const start = index + match[0].indexOf(date);
  const hasYear = /年|\d{4}|\d{6}|\d[.-]\d+[.-]/.test(date);
  // The year tells a birth from a day to keep free.
  if (!hasYear && confidence <= 0.7) return;
  yield {
    start,
    end: start + date.length,
    value: dateValue(date),
    confidence: hasYear ? confidence : Math.min(confidence, 0.6),
  };
}
