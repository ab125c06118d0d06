import { after, before, isFiller, isPiece } from '../finders/around';
import { numberDetector } from '../finders/number-detector';

const CUE =
  /验[证証]码|验[证証][马妈]|(?:登[录陆]|身份|安全|短信|手机)验[证証]|验码|校验码|短信码|短信[验校]?[证証]?码?|动态[码口密]令?码?|认证码|登[录陆入]码|确认码|安全校验码|身份码|激活码|[四六46]位(?:数字?|码|的)|yzm|yan\s?zheng\s?ma|인증번호|認証コード|確認コード|รหัส\s?(?:otp|ยืนยัน)|(?<![a-z])(?:otp|2fa|passcode|(?:verification|security|sms|auth|login|one.time)\s?(?:code|pin|password)|code\s(?:(?:it|they|you|u|he|she)\s(?:just\s)?(?:sent|texted|gave|got)(?:\sme)?\s)?(?:is|was)|text(?:ed|s)\sme|m[ãa]\s(?:otp|xác\s\S+)|kode\s(?:otp|verifikasi)|c[óo]digo\s?(?:de\s\S+)?|best[äa]tigungscode)/g;
/** Words that say less: only six digits after them are a code. */
const FAINT_CUE =
  /验[证証]|校验|(?<![a-z]\s|[a-z])v?code|短信|(?:那|一)串(?:数字)?|手机(?:上|里)?(?:收到|来的?|弹出来?|显示)|收到(?:了|的|个|一个|是|的是)*(?:码|数字)?|发(?:来|过来|给我)(?:的|了)?(?:是)?(?:码|数字)?|发了(?:个|一个)?|(?<![优惠券换请荐尺编条销件货口暗店邀扫款色数号尾批代])码(?=是|[:\s]|给|来了|$)|发[到在]?我?手机上?了?|要的码|给你码|念(?:给你|了|一下)(?:啊|哈|哦)?|(?<![a-z])my code|[六6]位(?:数字?)?(?=是|为|[:\s])|(?<![a-z])(?:sent|gave|got|texted)(?: me)?(?: a| the| this| my)? code|来了|输入?的?(?:是|数字)?|填的?(?:是)?|好了|(?:弹|跳|蹦|冒)(?:了|出来?|过来)+(?:一?[个串]|[四六46][个位]数?字?)?|要的(?:那|这)?(?:串|几位|个数)/g;
/** What may stand between: no other number's word, no new sentence. */
const BETWEEN =
  /^(?!.*(?:尾号|后四位|订单|单号|手机|电话|价|款|店|货|券|优惠|编号|链接|快递|房间|群|q|取件|积分|余额))[^\d。!?*]{0,14}$/;
/** Faint words stand close. */
const CLOSE =
  /^(?!.*(?:尾号|后四位|订单|单号|电话|价|款|店|货|券|优惠|编号|链接|快递|房间|群|q|取件|赞|积分|余额))[^\d。!?*]{0,5}$/;
const CUE_AFTER =
  /^[\s,]{0,2}(?:刚|才|这)?(?:是|发|收)(?:到|来|给)?我?手机上?(?:收到)?的?(?:六位|[46]位|验证|短信)|^\s*[,(【[]?(?:就?是|这个?是|为)?(?:我的?|你的?|您的?|您?本次的?|\S{0,3})?(?:[\u4E00-\u9FFF]{0,6})?(?:验[证証]码|校验码|动态码|认证码|登录码|短信码|收到的码|确认码)|^\s?(?:is|was)\s(?:your|my|the)\s[a-z ]{0,24}code/;
/** How the messages end that bring a code, after six digits. */
const NOTICE =
  /请?勿(?:泄|告|转|向)|分钟内?有效|切勿|不要告诉|(?:秒|分钟)[就后]?(?:内|之内)?(?:就|要|会|快)?(?:过期|失效|有效)|快(?:输|填|用)|赶紧(?:输|填|用)|don't share|do not share/;
/** 刚那个码过期了 新的696617 */
const NEW = /(?:新的?|现在的?|最新的?|这次的?|又来了?一?个?)码?[是:\s]{0,2}$/;
const OLD = /(?:验证|校验|动态|短信)?码.{0,8}(?:过期|失效|不对|错了|没用)|短信|验证/;
/** 让我念5952这四位 */
const THESE = /^\s?(?:是)?这?(?:几|[四六46])[位个](?:数字?|码)?(?=$|[\s,。!?给念是对吗啊呢])/;
const READ = /(?:念|报|输|填|发|转发|告诉|要)(?:一下|出来?|给你|给他|进去|的是|了)?[\s:]?$/;
const GIVEN =
  /^[^\d]{0,3}(?:给你|发你|告诉你)了?|^[,\s]{1,2}(?:这?就?是)?码(?=$|[,。!?\s]|快|给)|^(?:这个)?码?(?:是不是)?(?:失效|过期|作废|还能用|还有效)|^\s?是(?:这个|不是这个)吗?|^\s?给(?=$|[\s,])|^[,\s]{0,2}(?:这个?|是这个)?(?:码|数字)(?:对|是)|^[^\d]{0,4}短信|^[^\d]{0,4}是不是(?:这个|你们?要的)|^[^\d,。]{0,3}[,\s]?(?:是|对)(?:这个)?(?:码|吗)/;
const LENGTH_ONLY = /[四六46]位/;
const USUAL = 6;
/** Four are a code where a text message is spoken of. */
const SHORT = 4;
const YEAR = /^(?:19|20)\d\d$|00$/;
const SMS =
  /(?:短信|手机)(?:上|里)?(?:收到|来|发|说|写|显示|弹出?)(?:来|了|过来)?的?(?:验证|码|数字)?(?:是)?|收到的?(?:短信|码)(?:是)?|(?:刚|刚刚|才)收到的(?:就)?是|(?:刚刚?|刚才|才)?发(?:来|过来|给我)的(?:数字|码|一串)(?:是)?|(?:手机|屏幕|后台|通知栏?)(?:上|里)?(?:弹|跳|蹦|冒)(?:了|出来?|过来)+(?:一?[个串]|[四4][个位]数?字?)?/g;
/** More groups of four: a card's or a label's long number. */
const GOES_ON = /^\s\d{4}(?!\d)/;
const UNIT =
  /^\s*(?:元|块|折|减|送|包|分钟|秒|位|号楼|个|次|年|斤|克|件|单|人|码|粉|赞|积分|w|万|ml|g(?![a-z])|岁|楼|期)/;
/** Codes of goods and shops. */
const GOODS =
  /(?:优惠|券|兑换|邀请|推荐|尺|编|条|核销|取[件货]|货|(?<!动态)口令|暗|店铺|邀|扫|色|批|款|会员|礼品|折扣|领取|福利)码?(?:号|是|为|[:\s]){0,3}$/;
/** What else has six digits that somebody asks about. */
const OTHER =
  /房间|[单尾编批货型学区]号|快递|邮编|股票|基金|链接|领券|抽奖|粉|赞|积分|余额|播放|已售|销量|[密暗口]令|邀请|序列|榜|(?<!验证)我的号/;
/** Whose text message it is; a shop's shout is nobody's. */
const SENDER = '【(?!限时|限量|福利|秒杀|优惠|抢购|特价|热卖|爆款|新品|直播)[^】]{1,8}】';
const BANK = new RegExp(`${SENDER}[^\\d]{0,12}$`);
/** 471975【某音】这条是给我的吗 */
const FROM = new RegExp(`^\\s?${SENDER}`);
/** 358291【回力】经典款: goods, not a bank. */
const WARES = /款|鞋|衣|裤|裙|包|色|有吗|还有|多少|链接|货|价|件/;
/** 发我了879136 快点输 */
const ENTER = /^[^\d]{0,3}(?:快点?|赶紧|马上|你)?(?:输|填)(?!错)/;

/**
 * One-time codes: 4 to 8 digits next to a word for them.
 *
 * Source: lengths in use at the platforms and banks; RFC 4226 §5.3 asks for at least 6.
 */
export const verificationCode = numberDetector({
  id: 'verification-code',
  type: 'verification_code',
  needs:
    /[码证証校验]|短信|动态|[六四46]位|数字|收到|发[来了过给]|来[了的]|勿|有效|过期|失效|输|填|给你|发你|告诉你|这个|[弹跳蹦冒]出|弹了|显示|【|[四六46几][位个]|串|好了|yzm|yan|번호|コード|รหัส|otp|2fa|code|pin|text|share|mã|kode|c[óo]digo/,
  digits: [4, 8],
  judge({ digits, start, end }, { lead, trail, reading }) {
    if (reading.text.slice(start, end).includes(':')) return 0;
    if (UNIT.test(trail) || isPiece(lead, trail) || GOES_ON.test(trail) || GOODS.test(lead))
      return 0;
    const words = before(reading, start, 32);
    const rest = after(reading, end, 40);
    // More digits of the same code beat fewer.
    // 抽奖填6位数字 我填了123456
    if (isFiller(digits) && LENGTH_ONLY.test(words) && !/码|otp|code/.test(words)) return 0;
    if (follows(CUE, words, BETWEEN) || CUE_AFTER.test(rest)) return 0.9 + digits.length / 1000;
    if (digits.length === SHORT && !YEAR.test(digits)) {
      if (follows(SMS, words, CLOSE)) return 0.7;
      if (BANK.test(words) && NOTICE.test(rest)) return 0.8;
      if (THESE.test(rest) && READ.test(words)) return 0.7;
    }
    if (digits.length !== USUAL || isFiller(digits) || /000$/.test(digits)) return 0;
    if (NOTICE.test(rest)) return 0.8;
    if ((FROM.test(rest) || BANK.test(words)) && !WARES.test(rest)) return 0.8;
    if (OTHER.test(words) || OTHER.test(rest.slice(0, 6))) return 0;
    const isFaint =
      follows(FAINT_CUE, words, CLOSE) ||
      GIVEN.test(rest) ||
      THESE.test(rest) ||
      (NEW.test(words) && OLD.test(words)) ||
      ENTER.test(rest);
    return isFaint ? 0.8 : 0;
  },
});

/** Whether the last cue among the words before speaks of what comes right after them. */
function follows(cue: RegExp, words: string, between: RegExp): boolean {
  const last = [...words.matchAll(cue)].at(-1);
  return last !== undefined && between.test(words.slice(last.index + last[0].length));
}
