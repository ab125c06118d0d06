import { HAN } from '../../text/signs';
import type { Detector, Found } from '../detector';
import { SMALL_NUMBER, smallNumber } from '../small-number';

const SELF = '(?:我|本人|俺|吾|偶|咱|窝|人家|本(?:小学生|初中生|高中生|宝宝))';
const FILL =
  '(?:自己|先得|先|仲|现在|今年|目前|明年|后年|[01]\\d后|下个?月|过几天|过两天|其实|只是|只有|只|还是|还没|还在|还|才|刚刚|刚|就|也|都|虚岁|周岁|实岁|是个|是|真的|已经|马上|快|不到|没|未|满|在|上|读|念|升|一[个名]|个){0,4}';
/** Words that make a bare number an age (我才13), and others that make it one of a child's. */
const AGE_WORD = /今年|才|刚|只有|满|虚岁|周岁|不到/;
const HOME =
  /我?[爸妈](?!妈?装|妈?裤)|爹|家长|爷爷|奶奶|姥|零花|压岁|学校|班主任|作业|退款|能退|没钱|同学|未成年|偷|瞒|住校|上学|放学|[小初高]中|小学|年级|[中高]考|暑假|寒假|身份证|户口|监护|防沉迷|花呗|实名|青少年|买酒|喝酒|进网吧/;
/** After the age or class: it is somebody else's, or long ago. */
const NOT_OWN =
  '(?!的?时候|那[会年时]|以前|之前|就(?!是|$|[^\\u4E00-\\u9FFF])|的?(?:同学|老师|班主任|家长|儿子|女儿|孩子|娃|宝|弟|妹|哥|姐|侄|外甥|孙|男孩|女孩|小孩|数学|语文|英语|课本|教材|教辅|学生家)|毕业|老粉|开始|起)';
const AGE = new RegExp(`${SELF}${FILL}(${SMALL_NUMBER})\\s?(?:周?岁|岁半)${NOT_OWN}`, 'gu');
const BARE_AGE = new RegExp(
  `(?:${SELF}${FILL}|(?:^|[,。!\\s])(?:今年|刚满|才|还没满|不满|未满)\\s?)(${SMALL_NUMBER})(?=$|[,。!?\\s了啦呀哦哈呢长能可怎])`,
  'gu',
);
/** 今年刚满13: of a child nobody says it so, and no grown-up is so young. */
const JUST = new RegExp(
  `(?:^|[,。!\\s])((?:我)?今年(?:才|刚刚?)满?(${SMALL_NUMBER}))(?=$|[,。!?\\s了啦呀哦哈呢])`,
  'gu',
);
/** 马上满16岁了我 */
const AGE_FIRST = new RegExp(
  `(?:^|[,。!?\\s])(?:马上|刚刚?|快|还没|今年|才)满?(${SMALL_NUMBER})\\s?岁了?我(?=$|[^\\u4E00-\\u9FFF]|[能可想要也就])`,
  'gu',
);
/** 十四了我; 再过俩月就满13了: one's own, where home or school is spoken of too. */
const TURNING = new RegExp(
  `(?:(?<=^|[,。!?\\s])(${SMALL_NUMBER})岁?了?[我俺](?=$|[^\\u4E00-\\u9FFF])|(?:再过|过完|过了|等|还有|还差)[^,。!?]{1,6}?(?:就|才|我|要|能)*((?:满|到|就|才)(${SMALL_NUMBER})岁?)(?=$|[^\\u4E00-\\u9FFF\\d]|了|啦|的我))`,
  'gu',
);
/** Whose age it is, if not the writer's. */
const CHILD = /娃|孩|宝|崽|儿子|女儿|闺女|弟|妹|侄|孙|外甥|学生|他|她|狗|猫/;
const UNDER = new RegExp(
  `${SELF}?(?:${FILL})(?:还没|没|未|不|还不)到?满?\\s?(${SMALL_NUMBER})\\s?(?:周?岁)?(?=$|[^\\d点个件块元号天米斤])`,
  'gu',
);
const CLASS =
  '(?:[一二三四五六七八九123456789]年级|小[一二三四五六]|初[一二三123]|高[一二三123]|小学[生僧]|初中[生牲]|高中[生牲]|中学生|(?<=[在上读念是])(?:小学|初中|高中|幼儿园)|(?<=我)(?:小学|初中|高中)(?=$|[^\\u4E00-\\u9FFF]))';
const PUPIL = new RegExp(
  `${SELF}${FILL}(?:个)?(?:小学|初中|高中)?${CLASS}(?:学生|生)?${NOT_OWN}(?=$|[^\\u4E00-\\u9FFF]|[了啦呀哈哦的呢啊吗嘛吧诶喔咋能可怎没不还买想在住就快要有学生])`,
  'gu',
);
const MINOR = new RegExp(
  `(?:我|本人|俺)(?:(?:20)?(?:0[89]|1\\d)年(?:出?生)?的)?${FILL}(?:未成年人?|没成年|没有成年|不是成年人|小孩子?|小朋友)(?=$|[^的])`,
  'gu',
);
/** What a pupil says of a day, and a parent who buys for one does not. */
const AT_HOME =
  /作业(?:写|做)完|[用偷拿]我?[爸妈]|我[爸妈](?!妈?[装裤])|零花|压岁|班主任|放学|瞒着|我自己买|没收手机|不让(?:我|看|玩)|周末才[能可看]|[月期][考中末]考?试?(?:完|前|后|要|了)|写作业|我妈妈?(?:不|会|说)/;
/** 作业写完了来看的，三年级; 上五年级，用妈妈手机 */
const IN_CLASS = new RegExp(
  `(?<=^|[,。!?\\s])(?:(?:我|今年)?[在上读念])?${CLASS}的?(?=$|[,。!?\\s])`,
  'gu',
);
/** 小学生一枚; 初三狗一只 */
const ONE =
  /(?:小学[生僧]|初中[生牲]|高中[生牲]|中学生|未成年|学生党)(?:一枚|路过(?=$|[^\u4E00-\u9FFF]))|(?<=^|[,。!\s])本(?:小学生|初中生|高中生|未成年人?)(?=$|[^\u4E00-\u9FFF]|[没想要买也能可表来])|(?<=^|[,。!\s])(?:还)?未成年的我(?=$|[,。!\s]|[能可想要])|(?<=^|[,。!\s])(?:[6-9]|1[0-7])岁[男女](?:生|孩)(?:一枚|求|找|路过|在线|报到)|(?:初[一二三]|高[一二])(?:狗|党|新?生)(?:一[枚只个]|路过|报到|在此|求)/gu;
/** 刚放学 小六党来看看 */
const PARTY =
  /(?<=^|[,。!?\s]|我|是)(?:小[三四五六]|初[一二三]|高[一二])党(?=$|[^\u4E00-\u9FFF]|[来看想没表求也哭飘])(?!.{0,6}(?:必|福利|专属|集合|看过来|有福))/gu;
/** 我差两个月满18; 差3岁成年 */
const NEARLY =
  /(?<=^|[,。!?\s])还?差[一两二三四五六七八\d]{1,2}岁(?:才|就|到)?(?:成年|18|十八)(?!的(?!我))|(?:我|本人|俺)(?:还|就)?差[^,。!?]{1,5}(?:满|到|就)?(?:18|十八|成年)/gu;
/** 读初三的我; 作为一个初二学生 */
const AS = new RegExp(
  `(?:(?<=^|[,。!?\\s])(?:[在上读念]{1,2}(?:小学|初中|高中)?)?${CLASS}的我(?![就曾当那])|作为(?:一[个名枚只])?(?:${CLASS}){1,2}(?:学?生|党|狗)?(?!的?(?:家长|老师|妈|爸)))(?=$|[^\\u4E00-\\u9FFF]|[的我买想也不没])`,
  'gu',
);
/** 还有两年成年的我 */
const YEARS_LEFT =
  /(?<=^|[,。!?\s]|我)(?:我)?(?:(?:离|距离?)(?:成年|18岁?|十八岁?))?(?:还有|还差|再过)(?:\d{1,2}|[一两二三四五六七八]|半)(?:年|个月)(?:(?:才|就|到)?(?:满)?(?:成年|18|十八)|(?<=[离距离](?:成年|18岁?|十八岁?)[^,。]{2,7})的我)(?!的?(?:孩子|儿子|女儿|弟|妹))/gu;
/** 我小学还没毕业; 我还没上初中 */
const NOT_YET =
  /(?:我|本人|俺|人家)(?:连)?(?:小学|初中|高中)(?:都|也)?还没(?:毕业|[读上念]完)(?!的)|(?:我|本人|俺|人家)还没[上读念](?:初中|高中|小学)(?!的|教)/gu;
/** 刚小升初 想要那个书包 */
const NEXT_SCHOOL =
  /(?<=^|[,。!?\s])(?:我(?:今年|马上|刚|要)?|刚|今年)小升初(?=$|[,。!?\s]|[想要能可])(?!.*(?:孩|娃|儿|女|侄|孙|弟|妹|真题|试卷|衔接))/gu;
/** Born after 2009: under age up to 2027 at least. */
const YEAR = new RegExp(
  `${SELF}${FILL}(?:20)?(?:09|1\\d)年(?:出生的?|生?的)(?!老|粉|酒|茶|会员|车|衣|书)`,
  'gu',
);
const OLDEST = 17;
const YOUNGEST = 5;

/** The writer's own words for being under eighteen: an age, a class, the word itself. */
export const cnMinorAge: Detector = {
  id: 'cn-minor-age',
  type: 'minor_age',
  kinds: HAN,
  needs:
    /岁|年级|[小初高][一二三四五六中1-3]|小学|幼儿园|成年|满\s?[\d十一二]|小升初|小朋友|小孩|(?:09|1\d)年|[我才俺人就]\s?[\d十一二]|今年\s?[\d十一]|差.{1,4}18|成年|[\d十一二三四五六七八九]了?[我俺]|再过|过完|过了/,
  *find({ lower }) {
    yield* ages(lower, AGE, 0.85);
    yield* ages(lower, AGE_FIRST, 0.75);
    for (const { 0: words, 1: said, 2: age, index } of lower.matchAll(JUST))
      if (isMinor(age!) && smallNumber(age!) >= 8)
        yield* found(said!, index + words.length - said!.length, 0.65);
    yield* bareAges(lower);
    if ((HOME.test(lower) || lower.includes('的我')) && !CHILD.test(lower))
      for (const { 0: words, 1: first, 2: said, 3: later, index } of lower.matchAll(TURNING))
        if (isMinor(first ?? later!) && smallNumber(first ?? later!) >= 8)
          yield* found(said ?? words, index + (said ? words.lastIndexOf(said) : 0), 0.7);
    if (AT_HOME.test(lower))
      for (const { 0: words, index } of lower.matchAll(IN_CLASS)) yield* found(words, index, 0.65);
    for (const match of lower.matchAll(UNDER))
      if (smallNumber(match[1]!) <= OLDEST + 1 && smallNumber(match[1]!) > YOUNGEST)
        yield* found(match[0], match.index, 0.8);
    for (const [pattern, confidence] of [
      [PUPIL, 0.8],
      [MINOR, 0.85],
      [NEARLY, 0.75],
      [ONE, 0.7],
      [PARTY, 0.7],
      [YEARS_LEFT, 0.7],
      [AS, 0.7],
      [NOT_YET, 0.75],
      [NEXT_SCHOOL, 0.65],
      [YEAR, 0.6],
    ] as const)
      for (const { 0: words, index } of lower.matchAll(pattern))
        yield* found(words, index, confidence);
  },
};

function* ages(lower: string, pattern: RegExp, confidence: number): Generator<Found> {
  for (const { 0: words, 1: age, index } of lower.matchAll(pattern))
    if (isMinor(age!)) yield* found(words, index, confidence);
}

/** A number after 我 alone is an age where home or school is spoken of too. */
function* bareAges(lower: string): Generator<Found> {
  for (const { 0: words, 1: age, index } of lower.matchAll(BARE_AGE)) {
    if (!isMinor(age!) || smallNumber(age!) < 8) continue;
    if (/[还没不未]/.test(words)) continue;
    const isSaid = AGE_WORD.test(words) && /[我俺偶]|本人|人家/.test(words);
    if (isSaid || HOME.test(lower))
      yield* found(words.replace(/^[,。!\s]/, ''), index + Number(/^[,。!\s]/.test(words)), 0.7);
  }
}

function isMinor(age: string): boolean {
  const years = smallNumber(age);
  return years >= YOUNGEST && years <= OLDEST;
}

function* found(words: string, index: number, confidence: number): Generator<Found> {
  yield { start: index, end: index + words.length, value: words, confidence };
}
