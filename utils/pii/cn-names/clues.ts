import type { Clue } from '../finders/evidence';
import { weigh } from '../finders/evidence';
import { beginsAt, endsBefore, fitsAt } from '../sticky';
import { FAME, KIN, NICK, STOP_SIGNS } from './around';
import type { NameCandidate } from './candidates';
import { isSure } from './fits';

/** What a name is given for: a parcel, an invoice, a form, a prize, oneself. */
const REASONS: readonly Clue[] = [
  [0.4, /名字|姓名|真名|大名|本名|全名|实名|名儿|名称|个名/],
  [0.3, /收件|收货|寄|快递|包裹|面单|单[子上号]|签收|代收|驿站|送货|送到|地址|派送|发货|拿件|取件/],
  [
    0.3,
    /抬头|发票|开票|票开|收据|户名|开户|转账|打款|身份证|护照|证件|认证|登记|报名|预约|挂号|保单|投保|办卡|会员|备注/,
  ],
  [0.3, /中奖|获奖|领奖|抽中|中了|兑奖|奖品|名单/],
  [0.3, /我是|我叫|喊我|叫我|本人|我就|我姓|免贵|大家好|你好|在下|鄙人/],
  [0.3, /刻|绣|印上|定制|签名|落款|祝福|贺卡|生日/],
  [0.2, new RegExp(`我(?:的|家)?(?:${KIN})|咱[爸妈家]|[她他]叫`)],
  [0.2, /1[3-9]\d{9}|\d[号栋幢室楼]/],
  [0.2, /不是昵称|别写|不要写|不是网名|打错|写错|填错|错字|改/],
  [0.3, /□(?:这个)?(?:就|才)?是(?:我|俺|本人)/],
  [0.4, /(?:^|[\s,。!])(?:我|本人)□/],
  // Of whom chats speak: the stage, the shop.
  [
    -0.6,
    /同款|代言|演员|歌手|明星|唱歌|电影|电视剧|综艺|粉丝|追星|演唱会|小说|作者|导演|女主|男主|主演|品牌|牌子/,
  ],
  [-0.5, /主播|老师/],
];
/** How the surname or a sign is told: 贾是西贝贾, 木子李, 立早章, 耳东陈. */
const SPELLED =
  /是.{2,3}[贾章张李陈王黄吴徐胡许谭程郑](?:$|[,。\s])|弓长|立早|木子|耳东|双木|古月|言午|口天|草头|西贝|双人徐|三横王|三点水|单人旁|女字旁|王字旁|[的那][个]?字?$|的那个/;
/** Words that a name follows, as a piece of a pattern. */
export const CLUE_LEAD = `(?:叫[做我]?|就?是|名字?|写|改|填|寄给?|给|收|找|成|为|用|报|喊我?|[那这][个位]|签|署|发|开|粉|${KIN}|的|我|人|栏|本人|同学|上|刻|绣|印|姓.|系|和|跟|加|到|留|打|现在|原来|改叫)`;
const BEFORE = [
  [0.4, endsBefore('(?:^|[^\\u4E00-\\u9FFFa-z])')],
  [0.3, endsBefore(CLUE_LEAD)],
] as const;
const AFTER = [
  [0.4, beginsAt('(?:$|[^\\u4E00-\\u9FFFa-z])')],
  [
    0.3,
    beginsAt(
      '(?:[签代亲]?收(?!藏|货|到)|本人|这[个三两俩]|[三两]个?字|先生|女士|小姐|同学|的(?:名|快递|包裹|单|件|号|身份|卡|订单|地址|电话)|名下|查收|代领|领取?|就[行好可是]|即可|开头|谢谢)',
    ),
  ],
  [0.2, beginsAt(`[${STOP_SIGNS}]`)],
] as const;
/** 不是刘紫涵; 之前写成谭丽萍 */
const DENIED = endsBefore('(?:不是|不叫|别写|不要写|[写打填印刻]成了?|而非)\\s?');
const ENOUGH = 1.05;
const FAIR = 0.62;
/** Two signs are a name only where nothing goes on. */
const ENDS_THERE = 0.4;

/** How sure it is that a candidate is a name that no rule fits, by all that is said around it. */
export function sureByClues(name: NameCandidate, lower: string): number {
  if (name.isWord || name.usual < 1) return 0;
  const { start, end } = name;
  const before = BEFORE.find(([, pattern]) => fitsAt(pattern, lower, start))?.[0];
  if (!before) return 0;
  const after = AFTER.find(([, pattern]) => fitsAt(pattern, lower, end))?.[0];
  if (!after || fitsAt(FAME, lower, end) || fitsAt(NICK, lower, start)) return 0;
  if (fitsAt(DENIED, lower, start)) return 0;
  if (name.given < 2 && after !== ENDS_THERE) return 0;
  const rest = `${lower.slice(Math.max(0, start - 40), start)}□${lower.slice(end, end + 40)}`;
  const reasons = weigh(rest, REASONS) + (SPELLED.test(rest) ? 0.4 : 0);
  if (reasons <= 0) return 0;
  return before + after + (isSure(name) ? 0.2 : 0) + reasons >= ENOUGH ? FAIR : 0;
}
