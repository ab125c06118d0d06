import type { Detector } from '../detector';
import { isFiller } from '../finders/around';

const APPS =
  '抖音|抖抖|斗音|豆音|都音|抖因|某音|小抖|抖yin|d音|音符(?=号)|抖🎵|🎵(?=号)|大?抖(?=[号搜加])|快守|筷手|块手|k手|快s(?=[号:\\s])|老铁号|红书(?=号)|🧣|哔站|小破站|dou音|抖y(?=号|id)|抖yin|小hong书|小红s|快shou|歪歪(?=[号:])|[小纸]?飞机(?=号)|全民k歌|最右|(?:得物|转转|拼多多|推特|油管|steam|网易云)(?=号|id|昵称|主页)|快手|小红书|小红薯|小地瓜|红薯|薯(?=号)|🍠|微博|围脖|陌陌|钉钉|[丁叮盯]{2}(?=号|id|账号)|钉(?=我)|探探|闲鱼|咸鱼|小黄鱼|旺旺|淘宝(?=号|账号|id|会员名|昵称|旺旺)|b站|哔哩哔哩|知乎|豆瓣|贴吧|视频号|虎牙|斗鱼|企业微信|企微|飞书|网易云|百度网盘|soul|momo|bilibili|(?<![a-z])(?:dou\\s?yin|kuai\\s?shou|xhs|dy|wb|yy|ks(?=号|id|:))';
/** Says that one's own name there follows. */
const SAYS = '(?:号码?|id|uid|账号|帐号|昵称|会员名|用户名|名字|同名|名|主页)';
const CUE = new RegExp(
  `(?:${APPS})(?:的)?\\s?(?:(${SAYS})|搜索?|上?搜我?|找我|加我?|联系|叫|是|我)?(?:是|叫|为|搜|加|找|我|[:\\s@→👉】)]){0,8}`,
  'gu',
);
const HANDLE = /^@?(?=[a-z0-9_.-]*[a-z\d])[a-z0-9_][a-z0-9_.-]{3,28}[a-z0-9_](?![a-z0-9@/])/;
/** An order's rather than a name: Xiaohongshu's begin with P. */
const ORDER = /\d{13}/;
/** So many digits right after a service's name are an account there and no count of anything. */
const ACCOUNT = /^\d{8,10}(?=$|[\s,。!]|[\u4E00-\u9FFF])/;
/** A nickname with letters or digits among Chinese signs. */
const MIXED =
  /^(?=[\u4E00-\u9FFF]{0,6}[a-z0-9_])(?:[\u4E00-\u9FFF]{0,6}[a-z0-9_]{2,16}[\u4E00-\u9FFF]{0,4})(?=$|[\s,。!])/;
const NUMBER = /^\d{5,12}(?![\da-z_]|\s?(?:元|块|粉|个|万|人|件|单|赞|点|月|年|号|折|w))/;
/** lin.zz_88这个是我钉钉号 */
const FIRST = new RegExp(
  `(?<![a-z0-9_.@-])((?=[a-z_.-]{0,20}[\\d_])[a-z0-9_][a-z0-9_.-]{3,28}[a-z0-9_])\\s?(?:这个?)?(?:就?是)?(?:我的?)(?:${APPS}|qq|扣扣|企鹅)(?:号|id|账号|昵称|名)?(?=$|[^\\u4E00-\\u9FFF])`,
  'gu',
);
/** A shop's, a host's: told to all. */
const PUBLIC =
  /(?:关注|官方|店铺|旗舰店?|你们|主播|直播间|商家|品牌|客服|他们?|她|刷到|看到|哪个|什么|有)[^\d,。]{0,8}$/;
const PUBLIC_AFTER = /^[^,。]{0,6}(?:关注(?!我)|旗舰店|官方|直播间)/;
/** 抖音20261127 */
const DATE = /^20[12]\d(?:0[1-9]|1[0-2])[0-3]\d$/;
const OWN = /(?:我|本人|俺|加|私)/;

/**
 * Names on Chinese networks other than WeChat and QQ that the writer gives as a way to be found.
 *
 * Source: the services' help pages: letters, digits, underscores and dots, or a number of 5 to 12 digits.
 */
export const cnAppHandle: Detector = {
  id: 'cn-app-handle',
  type: 'messenger_id',
  needs: new RegExp(`(?:${APPS})|我的?(?:qq|扣扣|企鹅)`, 'u'),
  *find({ lower }) {
    for (const { 1: handle, index } of lower.matchAll(FIRST))
      yield { start: index, end: index + handle!.length, value: handle!, confidence: 0.75 };
    for (const { 0: cue, 1: says, index } of lower.matchAll(CUE)) {
      const start = index + cue.length;
      const rest = lower.slice(start, start + 40);
      const handle = handleOf(rest, says !== undefined, /[@搜找加我:]/.test(cue), /@$/.test(cue));
      if (!handle) continue;
      const lead = lower.slice(Math.max(0, index - 10), index);
      const isPublic = PUBLIC.test(lead) && !OWN.test(lead);
      if (isPublic || PUBLIC_AFTER.test(rest.slice(handle.length))) continue;
      const value = handle.replace(/^@/, '');
      yield { start, end: start + handle.length, value, confidence: 0.82 };
    }
  },
};

/** The handle that `text` begins with: a word of a language or a bare number only where one is announced. */
function handleOf(text: string, says: boolean, calls: boolean, at: boolean): string | undefined {
  const number = NUMBER.exec(text)?.[0];
  if (number) {
    const isAccount = ACCOUNT.test(text) && !isFiller(number) && !DATE.test(number);
    return says || (calls && number.length > 6) || isAccount ? number : undefined;
  }
  const handle = HANDLE.exec(text)?.[0];
  if (handle && ORDER.test(handle)) return undefined;
  if (handle && /[a-z]/.test(handle)) {
    const isMarked = /[\d_.@]/.test(handle);
    return isMarked || (says && handle.length > 5) ? handle : undefined;
  }
  return says || at ? MIXED.exec(text)?.[0] : undefined;
}
