import { beginsAt, endsBefore, fitsAt } from '../sticky';
import { END, FIELD, KIN, MARKS, OTHERS, STOP, STOP_SIGNS } from './around';
import type { NameCandidate } from './candidates';
import { isFair, isFull, isLikely, isLong, isNoDouble, isSure, noWord } from './fits';

/** When the words beside a candidate make it a name. */
export interface NameRule {
  /** 0–1. */
  confidence: number;
  /** What stands before: a sticky look-behind, for it reads backwards from the name and fails soonest. */
  lead: RegExp;
  /** What follows: nothing Chinese, what may follow a name in a sentence, or a sticky pattern. */
  trail: 'end' | 'stop' | RegExp;
  /** What the candidate itself must be like. */
  fits(candidate: NameCandidate): boolean;
}

const STOPS: ReadonlySet<string> = new Set(STOP_SIGNS);

/** From the surest to the least sure. */
export const NAME_RULES: readonly NameRule[] = [
  // 收件人：李建国
  rule(0.85, `${FIELD}${MARKS}{0,6}`, 'stop', isLong),
  // 姓名：李雷；姓名李雷电话
  rule(
    0.8,
    `${FIELD}${MARKS}{0,6}`,
    `(?:${END}|电话|手机|地址|收|住|个人(?![\\u4E00-\\u9FFF]))`,
    noWord,
  ),
  // 名字打错了！是刘梓涵
  rule(
    0.75,
    '(?:名字|收货人|收件人|联系人|姓名)[^\\d\\n]{0,8}?[\\s是写填叫给成为:]',
    'stop',
    isFair,
  ),
  // 我叫田小雨
  rule(
    0.85,
    '(?:我|俺|本人|鄙人|我的?名字|我的?真名|我大名|我本名|人家)(?:的?名字|真名|大名|本名|就|也)?(?:叫做?|是叫|名叫)',
    'stop',
    isFair,
  ),
  rule(0.75, '(?:我|俺|本人)叫', 'end', isLikely),
  // 叫我戚敏就好
  rule(0.65, '(?:叫我|喊我|称呼我|管我叫)', `(?:就[行好可]|即可|吧|${END})`, isNoDouble),
  // 刻我名裴思远
  rule(0.7, '(?:我|俺|本人)的?名[是:\\s]?', 'end', isFair),
  // 免贵姓程，程立新；我姓魏叫魏建成
  rule(0.75, '姓.{1,2}[,，\\s]?(?:叫|名叫|全名|名字)?[是,\\s]?', 'stop', isLong),
  // 我老婆的名字 沈玉婷；我妈叫宋桂芝
  rule(0.7, `(?:${KIN})(?:的?名字|真名)?(?:叫|是|收|[:\\s]|的[\\s:]|的名字){1,3}`, 'stop', isSure),
  rule(0.65, `(?:${KIN})(?:叫|的?名字(?:叫|是)?)[\\s:]?`, 'end', isLong),
  // 爸爸夏建国收；我女儿唐诗涵
  rule(
    0.6,
    `(?:我|我家|用我?)的?(?:${KIN}|同学)的?(?:名字)?`,
    `(?:${STOP}|[也推签生刻印绣])`,
    isSure,
  ),
  rule(0.6, `(?:${KIN})`, '(?:收|签收|代收)', isLikely),
  // 她叫蒋欣妍，那个人叫许文强
  rule(0.65, `(?:${OTHERS})(?:是叫|名叫|叫|是)`, `(?:${END}|[就住在的是电手])`, isFair),
  // 寄给何秀兰；写孙文静收
  rule(
    0.65,
    '(?:寄给|发给|送给|寄到|写给|交给|写的?|填的?|署|报|找|联系|挂|用|刻字?|刻上|印|印上|改成|换成|改为)[\\s:]?',
    '\\s?(?:就[行好可]|即可|[签代亲查]?收|[拿取提]货|的?名字|这个名字|名下|三个字|[两二]个字|本人)',
    isFull,
  ),
  rule(0.65, '(?:写|用|填|报|挂|署|签)的?', '(?:的|这个|我的)?(?:名字|名儿|名)', noWord),
  rule(
    0.65,
    '(?:寄给|写给|(?:发票|开票|票|抬头)开给|(?:开票|抬头|发票|收据)(?:就|请)?[写开填]|收件的?写?|快递写|包裹写|刻字?刻?|[\\s,](?:要?写|应该写)|备注|名字打)[\\s:]?',
    `(?:${END}|个人|就)`,
    isFair,
  ),
  // 开票给白洁就行
  rule(
    0.65,
    '(?:开票|发票|抬头|收据|票)(?:开?给|写|是|:)[\\s:]?',
    `(?:就[行好可]|即可|吧|${END})`,
    isLikely,
  ),
  // 工牌上写的游佳宁
  rule(0.6, '(?:牌|条|签|面单|证|本)上(?:面)?写的?(?:就?是|着)?[:\\s]?', 'end', isSure),
  // 寄给牛娟; 快递写裴涛
  rule(0.6, '(?:寄给|写给|(?:快递|包裹|面单)写)[\\s:]?', 'end', isLikely),
  // 给顾念慈就行
  rule(0.65, '(?:^|[\\s,。])(?:给|写)', '(?:就[行好可]|即可)', isFair),
  rule(0.6, '(?:麻烦|就|请|那就)写', `(?:${END}|[吧呗哦就别])`, isSure),
  rule(0.6, '(?:改成|改为|换成|改回)[\\s:]?', 'end', isSure),
  // 马晓红收 谢谢
  rule(
    0.6,
    '(?:^|[^\\u4E00-\\u9FFFa-z])',
    `\\s?(?:小姐|先生|女士)?(?:[签代亲查]收|代[领取签拿]|收)${END}`,
    isFair,
  ),
  // 许文强是我本人；蔡明亮是我名字；杜子腾这个是我真名
  rule(
    0.65,
    '(?:^|[^\\u4E00-\\u9FFF])',
    `[\\s,]?(?:这个?)?(?:就|才|真的?|确实)?[是系](?:我的?|我个)?(?:本人|名(?=$|[^\\u4E00-\\u9FFF])|本名|真名|大名|名字|${KIN}|我(?:${END}|的?号))`,
    isFair,
  ),
  rule(0.65, '(?:^|[^\\u4E00-\\u9FFF])', '[\\s,]?[(]?(?:本人|真名|本名|实名)', isFair),
  // 名单里那个夏晓琳就是我
  rule(0.65, '(?:[那这]|第[一二三四五六七八九十\\d]{1,3})个', `就?是(?:我|本人)${END}`, isSure),
  // 6212…农村信用社的 名樊桂英
  rule(0.6, '\\d{4}[^\\n]{0,14}[\\s,]名[:\\s]?', 'end', isLong),
  // 给柳如意开票
  rule(0.65, '(?:^|[\\s,。]|[请麻烦帮])给', '开(?:个|一?张|具)?(?:发|专|普)?票', isFair),
  // 李晓燕，女，28
  rule(0.6, '(?:^|[^\\u4E00-\\u9FFF])', '[,\\s/]{1,2}[男女](?:$|[,。\\s\\d/码])', isLong),
  // 本人高翔宇；我是李建军，昨天买的
  rule(
    0.65,
    '(?:我是|我就是|叫我|本人|本人是|俺是|这里是|是本人|真的是|落款|祝)[\\s:]?',
    `(?:${STOP}|生日|哈|的(?:${KIN}|家人|家属|先生|太太|爱人))`,
    isSure,
  ),
  rule(0.6, '(?:^|[\\s,。!])我', 'end', isSure),
  // 姐我付小芳呀
  rule(0.6, '(?:^|[\\s,。!])(?:主播|[姐哥亲])?我', `[呀啊哈]${END}`, isFair),
  // 收孟晓冬; 是向晓东 不是向小东
  rule(0.6, '(?:^|[\\s,。!])[代签]?收\\s?', 'end', isFair),
  rule(0.6, '(?:^|[\\s,。!])(?:应该)?是', '[\\s,]{1,2}不是', isFair),
  // 给孩子祁雨萱刻名字
  rule(0.6, `给(?:${KIN})`, '[刻印绣写做定]', isFair),
  // 本人 柳如烟 身份证在手
  rule(0.6, '(?:^|[\\s,。!])本人[\\s:]', 'end', isLong),
  // 本人张伟 手机…
  rule(0.6, '(?:^|[\\s,。!])本人(?:是|叫)?', 'end', isLikely),
  // 娄建国签收的？我没收到
  rule(0.6, '(?:^|[^\\u4E00-\\u9FFF])', '(?:签收|代收|收|买|拍|付)的', isSure),
  // 下单的是张雨晴；领奖人：贾小玲
  rule(
    0.65,
    '(?:[\\u4E00-\\u9FFF](?:的人?|者|名)(?:就?是|是不是)|[\\u4E00-\\u9FFF]人(?:就是|[:\\s是]){1,2})[\\s:]?',
    'stop',
    isSure,
  ),
  rule(0.65, '(?:名字|姓名)[^\\d\\n]{0,8}[\\s:]', 'end', isLikely),
  // 叫江晓燕的那单
  rule(0.6, '(?:叫|名叫)', '的(?:那|这|人|单|订单|买家|收|快递)', isFair),
  // 高二3班李浩然的妈妈
  rule(0.65, '[是班]', `的?(?:妈妈?|爸爸?|家长|奶奶|爷爷)${END}`, isLong),
  // 帮我查一下汪立峰的订单；是廖凡凡买的
  rule(
    0.6,
    '(?:查一?下|查查|看一?下|看看|找一?下|催一?下|处理一?下|是|给|帮)',
    '(?:的(?:订单|单子?|快递|包裹|件|号|那单|退款|名)|[买拍]的(?:不|单|,|\\s|$)|下的单|名下|[那这][单笔])',
    isFair,
  ),
  rule(
    0.6,
    '(?:^|[^\\u4E00-\\u9FFF])',
    '(?:的\\s?(?:订单|单[子号]?|快递|包裹|件|退款|运单|中奖|名额|地址))',
    isSure,
  ),
  // 班上同学叫孟子涵；签收的侯小军是谁
  rule(0.6, '(?:叫|认识|签收的|收货的|是叫)', 'stop', isSure),
  // 订单是我老婆的 沈玉婷；中奖的是我 袁晓峰
  rule(
    0.6,
    '(?:名字|中奖|中的|抽中|实名|本人|真名|登记|报名|订单|认证|身份证|户口|代收|代领|是我|我的)[^\\d\\n]{0,10}[\\s,:!。]',
    'end',
    isSure,
  ),
  // 名单上有我 龙飞燕！！
  rule(0.55, '(?:^|[^\\u4E00-\\u9FFFa-z0-9#@*])', `(?:$|[^\\u4E00-\\u9FFFa-z0-9*]|吧)`, isSure),
];

/** Whether a rule's trail fits at the end of a candidate. */
export function trailFits({ trail }: NameRule, lower: string, end: number): boolean {
  if (typeof trail !== 'string') return fitsAt(trail, lower, end);
  const next = lower[end];
  const isEnd = next === undefined || next < '\u4E00' || next > '\u9FFF';
  return isEnd || (trail === 'stop' && STOPS.has(next));
}

function rule(confidence: number, lead: string, trail: string, fits: NameRule['fits']): NameRule {
  return {
    confidence,
    lead: endsBefore(lead),
    trail: trail === 'end' || trail === 'stop' ? trail : beginsAt(trail),
    fits,
  };
}
