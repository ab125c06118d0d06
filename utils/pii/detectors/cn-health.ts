import { HAN as HAN_KIND } from '../../text/signs';
import { simplifyMore } from '../../text/simplify-more';
import type { Detector, Found } from '../detector';
import { DISEASES, ILLNESS } from '../health/diseases';
import { FOR_OTHERS, FROM_SELF } from '../health/from-self';
import {
  FEELS,
  JUST_SOME_TIME,
  NOT_NOW,
  PREGNANT,
  SOME_TIME,
  THEN_I,
  TIME,
  TRYING,
  WITH_MONTHS,
} from '../health/pregnancy';
import { ALLERGY, LASTING, MEDICINE, RECENT_TREATMENT, TREATED } from '../health/treatments';
import { SMALL_NUMBER } from '../small-number';
import { beginsAt, endsBefore, fitsAt } from '../sticky';

const HAN = '[\\u4E00-\\u9FFF]';
const SELF = '(?:我|本人|俺|偶|自己|咱)\\s?';
/** Somebody else, fear, hearsay, buying: the illness behind it is not the writer's. */
const PERSONS =
  '[妈媽爸爹娘奶爷爺嬤姥婆儿兒孫娃弟妹哥姐嫂婶叔伯舅姑姨他她它你们谁哪]|公公|老[公婆]|[闺客室舍粉狗猫宠]|男友|女友|女儿|孩子|小孩|[二大]?宝|朋友|同[事学]|邻居|亲戚|家[人里有老]|老[人伴]|对象';
const ACTS =
  '[送替帮带买卖喂看想要会快怕防没不问笑急馋疯认听传觉知记给喝用治]|主播|担心|以为|吃(?!着|了|药)|是说|适合';
const FILL = `(?:(?!${PERSONS}|${ACTS})(?:${HAN}|[\\di])){0,9}`;
const OWN = endsBefore(`${SELF}(?:[\\u4E00-\\u9FFF]{1,4}不好[\\s,]{1,2})?${FILL}`);
/** The same for medicines, which one takes. */
const TAKES = endsBefore(
  `${SELF}(?:(?!${PERSONS})${HAN}){0,6}(?:吃着?|服用?|打着?|用着?|注射)(?:的|了|点)?`,
);
const FOUND = endsBefore('(?:确诊|查出来?|查到|诊断出?|体检出|[测验]出来?)(?:了|有|是|得了)?');
/** 得了带状疱疹 衣服要软的; 得了糖尿病能吃吗 asks for anybody. */
const CAUGHT = endsBefore(
  '(?:^|[,。!?\\s])(?:最近|前阵子|刚刚?|又|不幸){0,2}(?:得了|患了|患上|犯了)',
);
const ASKED = beginsAt('的|人|[能可怎还要该会吃用喝有是算][^,。\\s]');
const OTHERS = endsBefore(`(?:${PERSONS})${HAN}{0,5}`);
const BEGIN = endsBefore('(?:^|[,。!?\\s])有?');
/** Jokes and plans: no diagnosis. */
const JOKE = endsBefore(
  '(?:要|快|都|会|怕|差点|笑|气|急|馋)(?:得|出|成|犯)?|[买看听吓累穷贵热等]得',
);
const JOKE_AFTER = beginsAt(
  '都?(?:要|快)犯了|都?(?:要|快)?(?:来|出来|吓)|都?(?:要|快)发作|都?要被',
);
/** 膏, 仪 and the like are goods; 病人能吃吗 asks about others. */
const GOODS = beginsAt(
  '[计仪膏餐险科贴裤霜茶枕器装服]|食(?![得唔咗緊紧])|专[用家]|医生|凝胶|喷|门诊|病房|药水|颗粒|胶囊|冲剂|套餐|知识|用品|奶粉|人群|人[能可吃喝]',
);
const MORE = beginsAt(
  `(?:病人|患者|(?:一直)?(?:吃着?|服用?|打着)(?:的|了)?${HAN}{0,5}(?:地平|沙坦|他汀|双胍|药|胰岛素)|移植|术后|手术|(?:做|动|开)过(?:手术|刀(?!口))|吃药中?|中|早期|晚期|后遗症|靶向药|很?严重|进过(?:急诊|医院|icu)|第${SMALL_NUMBER}天|(?:又|都|反复|反反复复)?(?:复发|发作|犯)了?|放了?[一两二三四\\d]个支架|(?:做|切|割)(?:完|了|掉)|反反复复){0,2}(?:(?:都|反复|有|已经|快|刚|后|备孕)?${TIME}了?)?`,
);
/** 糖尿病十年了, 糖友一枚 */
const LASTS = beginsAt(
  `(?:刚刚?|才|已经)?(?:做|动|开)?(?:完|了)?(?:手术|化疗|放疗)(?:完|了|后)|(?:都|有|已经|快|了)?(?:${TIME}|半年|好几年|好多年)(?:了|病史|没好)|第[一二三四五六七八九十\\d]{1,2}(?:年|个月|周|天)了?|(?:术后|化疗后|放疗后|手术后|康复后?)(?:${TIME}|半年)|又?(?:犯|复发|发作)了(?=我|$|[^\\u4E00-\\u9FFF])|刚?(?:切|割|做)(?:完|掉)(?=$|[^\\u4E00-\\u9FFF])|(?:患者|病人|的人|人士)?一枚`,
);
const SINCE = endsBefore('(?:怀孕|[怀懷]孕|孕期|[二三]胎|孕[妇妈]|孕)');
const NO_TREATMENT = beginsAt('[费险室刀服衣灯]');
/** 刚做完甲状腺手术 */
const RECENT =
  '(?:^|[,。!?\\s])(?:我)?(?:刚|才|刚刚|昨天|上周|上个?月|去年|今年|前[几两]?[天年]|前阵子)刚?';
const JUST_DONE = endsBefore(
  `${RECENT}(?:做|动|开)(?:了|完|过)?(?:个|一个)?(?:(?!${PERSONS})${HAN}){0,6}`,
);
const RECENTLY = endsBefore(RECENT);
/** 在做血透; 正在打靶向 */
const IN_TREATMENT = endsBefore(
  '(?:^|[,。!?\\s])(?:我)?(?:现在|目前|一直|每周)?(?:还|正)?在?(?<=在|每周)(?:做|接受|打)?',
);
/** 吃优甲乐三年了; 阻断药吃了一个月 */
const TAKEN_BEFORE = endsBefore(
  `(?:^|[,。!?\\s])(?:一直|天天|每天)?(?:在)?(?:吃着?|打着?|(?:吃|打|用|喝)了(?:${TIME}|半年)的?)`,
);
const TAKEN_AFTER = beginsAt(`(?:吃了|吃着|打了|打着)(?:${TIME}|半年)`);
const SELF_NEAR = endsBefore(`${SELF}(?:从小|一直|有|是)?`);

/** 我有糖尿病的邻居推荐来的 */
const OF_OTHERS = beginsAt(`的(?:${PERSONS}|客[户人]|粉丝|病友)`);
/** 是我自己吃 */
const SELF_SAID =
  /(?:^|[,。\s])(?:就?是)?本人[,。!\s]*$|(?:说的)?(?:就)?是我(?:自己|本人)|我自己(?:吃|用|穿|喝|坐)/;

type Sureness = (lower: string, start: number, end: number) => number;

const ofDisease: Sureness = (lower, start, end) => {
  if (fitsAt(OF_OTHERS, lower, end)) return 0;
  if (SELF_SAID.test(lower) && !fitsAt(OTHERS, lower, start)) return 0.65;
  if (fitsAt(GOODS, lower, end)) return 0;
  if (fitsAt(OWN, lower, start)) return 0.85;
  if (fitsAt(FOUND, lower, start)) return fitsAt(OTHERS, lower, start) ? 0 : 0.75;
  if (fitsAt(CAUGHT, lower, start)) return fitsAt(ASKED, lower, end) ? 0 : 0.6;
  const isOwn = fitsAt(BEGIN, lower, start) || lower.startsWith('一枚', end);
  return isOwn && fitsAt(LASTS, lower, end) ? 0.7 : 0;
};
const ofPregnancy: Sureness = (lower, start, end) => {
  if (fitsAt(NOT_NOW, lower, end) || fitsAt(GOODS, lower, end)) return 0;
  if (fitsAt(OWN, lower, start)) return 0.8;
  if (fitsAt(FOUND, lower, start)) return 0.75;
  if (/孕.{0,2}一枚/.test(lower)) return 0.65;
  // 流产完十天 能穿这个吗 我
  if (
    fitsAt(BEGIN, lower, start) &&
    fitsAt(SOME_TIME, lower, end) &&
    /我(?!们)/.test(lower.slice(end))
  )
    return 0.65;
  if (fitsAt(RECENTLY, lower, start)) return 0.65;
  // 流产刚半个月
  if (fitsAt(BEGIN, lower, start) && fitsAt(JUST_SOME_TIME, lower, end)) return 0.6;
  if (fitsAt(BEGIN, lower, start) && fitsAt(THEN_I, lower, end)) return 0.65;
  const isTold = fitsAt(BEGIN, lower, start) && lower[end] !== '的';
  if (isTold && TRYING.test(lower.slice(start, end))) return 0.6;
  if (fitsAt(BEGIN, lower, start) && fitsAt(FEELS, lower, end)) return 0.65;
  const hasMonths = /\d|[一二三四五六七八九十]/.test(lower.slice(start + 1, end));
  return hasMonths &&
    (fitsAt(SINCE, lower, start + 2) || fitsAt(SINCE, lower, start + 1)) &&
    !fitsAt(OTHERS, lower, start)
    ? 0.65
    : 0;
};
/** 孕晚期能用吗，我32周 */
const ofWeeks: Sureness = (lower) => (/孕|预产|产检/.test(lower) ? 0.7 : 0);
const ofIllness: Sureness = (lower, start, end) =>
  fitsAt(OWN, lower, start) && !fitsAt(GOODS, lower, end) && !fitsAt(OF_OTHERS, lower, end)
    ? 0.65
    : 0;
const ofTreatment: Sureness = (lower, start, end) => {
  if (fitsAt(NO_TREATMENT, lower, end)) return 0;
  if (fitsAt(OWN, lower, start)) return 0.75;
  if (fitsAt(JUST_DONE, lower, start)) return 0.65;
  if (fitsAt(IN_TREATMENT, lower, start) && LASTING.test(lower.slice(start, end))) return 0.65;
  // 去年切了子宫
  const isRecent = fitsAt(RECENTLY, lower, start) && lower[end] !== '的';
  return isRecent && RECENT_TREATMENT.test(lower.slice(start, end)) ? 0.65 : 0;
};
const ofMedicine: Sureness = (lower, start, end) => {
  if (fitsAt(TAKES, lower, start)) return 0.75;
  const isOwn = fitsAt(TAKEN_BEFORE, lower, start) || fitsAt(TAKEN_AFTER, lower, end);
  return isOwn && !fitsAt(OTHERS, lower, start) ? 0.6 : 0;
};
const ofAllergy: Sureness = (lower, start) => (fitsAt(SELF_NEAR, lower, start) ? 0.6 : 0);

/** What to look for, what it begins with, and how sure it is by what stands around. */
const KINDS: readonly (readonly [firsts: string, pattern: string, sureness: Sureness])[] = [
  ...[...DISEASES].map(([first, pattern]) => [first, pattern, ofDisease] as const),
  [
    '怀懷有孕准大备肚头这坐月哺流小保打人剖顺产试安二三预显刚生双两中揣',
    `${TRYING.source}|${WITH_MONTHS}|${PREGNANT}`,
    ofPregnancy,
  ],
  ['我', '我(?:现在|已经|都|才|刚|快){0,2}\\d{1,2}(?:\\+\\d)?周(?![岁年末])', ofWeeks],
  ['有得患确查', ILLNESS, ofIllness],
  ['手试取人引清移切术住化放透血腹靶装截', TREATED, ofTreatment],
  ['降抗靶优胰二华激安避精舍奥百他阿阻硝氨缬左甲碳丙拉', MEDICINE, ofMedicine],
  ['对青头花海牛鸡酒坚芒螨过', ALLERGY, ofAllergy],
];
const BY_FIRST = new Map<string, { pattern: RegExp; sureness: Sureness }[]>();
for (const [firsts, source, sureness] of KINDS) {
  const kind = { pattern: beginsAt(source), sureness };
  for (const first of firsts) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), kind]);
}

/**
 * The writer's own illness, treatment or pregnancy. Questions whether goods suit the ill, relatives and jokes
 * are none.
 */
export const cnHealth: Detector = {
  id: 'cn-health',
  type: 'health',
  kinds: HAN_KIND,
  needs:
    /[我俺偶咱]|本人|自己|肚子|手术|[化放][疗療]|[切割][完掉]|复发|发作|透析|[血腹]透|靶向|怀了|移植|取卵|住院|小产|产后|人流|试管|流产|坐月子|[得患犯]了|[患上]|胎|吃了|确诊|诊断|確診|診斷|查出|查到|[测測验驗]出|孕|[二三]胎|一枚|[年月]/,
  *find(reading) {
    const lower = simplifyMore(reading.lower);
    if (FOR_OTHERS.test(lower)) return;
    for (let start = 0; start < lower.length; start++)
      for (const { pattern, sureness } of BY_FIRST.get(lower[start]!) ?? []) {
        pattern.lastIndex = start;
        const words = pattern.exec(lower)?.[0];
        if (!words) continue;
        const end = start + words.length;
        const confidence = sureness(lower, start, end);
        if (confidence > 0) yield* whole(lower, start, end, confidence);
      }
  },
};

/** With the words before that make it the writer's, and those after that say more. */
function* whole(lower: string, from: number, to: number, confidence: number): Generator<Found> {
  const lead = lower.slice(Math.max(0, from - 16), from);
  const start = from - (FROM_SELF.exec(lead)?.[0].length ?? 0);
  if (fitsAt(JOKE, lower, start) || fitsAt(JOKE_AFTER, lower, to)) return;
  MORE.lastIndex = to;
  const end = to + (MORE.exec(lower)?.[0].length ?? 0);
  yield { start, end, value: lower.slice(start, end).replace(/\s/g, ''), confidence };
}
