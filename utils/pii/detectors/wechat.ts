import { HAN_DIGITS, hanDigits } from '../../text/han-digits';
import type { Detector, Found } from '../detector';

/** Words that mean WeChat and nothing else: what follows may stand a little off. */
const CLEAR =
  '[微薇威徽维韦溦嶶崴葳卫围唯惟喂伟巍]x(?!领|xl|l|[a-z0-9_])|[微薇威徽维韦溦嶶崴葳卫围唯惟喂伟巍v∨√✌][\\s.·…_*/|+&^~-]{0,2}(?:信|[❤♥♡💗💚💕💛💙💜🖤🧡][\\s\\uFE0F]?(?:信|x(?![a-z0-9]))?|[芯心伈✉💌📧新欣鑫]|(?<=[v∨√✌][\\s.·…_*/|+&-]{0,2})x(?!领|xl|l|id_)|xin)|[微徽薇溦]亻言|(?<![a-z0-9])(?:w[\\s._+➕-]?(?:x(?!id_)|信|[❤♥💗💚]\\s?(?:x(?![a-z0-9]))?)|wechat|we[\\s-]chat|w[eē]i[\\s_-]?(?:x[iì]n|信|❤)|we信|vei\\s?xin|weix|wxin|we?ixin|wexin|vxin|w ?x ?h(?![a-z])|wxid(?!_))|绿泡泡|绿泡(?!沫)|小而美|企业微信|[微薇威]号|v[\\s]?号(?!链|线|款)';
/** Words that may mean something else: 薇 begins names, v is a letter, 卫星 a satellite. */
const VAGUE =
  '[加伽佳➕+丢留发个的我找扫换嘉咖十来私]\\s?(?:我的?|个|下|一下)?\\s?(?:[微薇威卫徽维葳✌]|v(?=[a-z0-9_]{0,19}[0-9_])(?!ip|ivo|\\d)|v(?![a-z]))(?![\\s.·-]?(?:[信❤♥💗💚芯心]|x(?:in)?(?![a-z0-9])))|[微薇]我(?=[\\s:a-z])|小[微薇](?!笑)|卫星(?=号|:|搜|\\s?[a-z])|🛰(?=[号:\\s])|(?:[加搜➕]我?(?:好友|小号|大号|号)|[加搜➕v]我|➕(?!\\s?q))(?=[\\s:a-z])|💚(?=[\\s:a-z])|绿色(?:聊天)?(?:软件|图标)(?:的?那个)?|绿软|绿标|小绿(?:书|标)?|(?<![a-z0-9])v+(?=[\\s:是])|(?<![a-z0-9])v(?=[a-z][a-z0-9]{2,17}[0-9_])(?!ivo|ip)|[薇微徽](?=[\\s:])|(?<![\\u4E00-\\u9FFF])[薇微](?=[a-z][a-z0-9_-]{2,17}[0-9_])|[加我伽➕]我?\\s?[❤♥💗💚🧡](?=\\s?[a-z][a-z0-9_-]{3,17}[a-z0-9_])|[威维葳](?=:)|(?<![\\u4E00-\\u9FFF])信(?=:)';
/** What they begin with: asked first, for it costs least. */
const FIRST =
  '(?=[微薇威徽维韦溦嶶崴葳卫围唯惟喂伟巍v∨√✌w绿小企加伽佳➕+丢留发个的我找扫换嘉咖十来私🛰搜💚信])';
const CUE = new RegExp(
  `${FIRST}(?:(${CLEAR})(?!支付|步数|运动|红包|钱包|零钱|转账|公众号|小程序|视频号|读书|提现|余额|好友圈|朋友圈)[^a-z0-9\\n。]{0,8}(?:(?:id|hao|no)(?![a-z0-9])[^a-z0-9\\n。]{0,6})?|(?:${VAGUE})[^a-z0-9\\n。]{0,12})`,
  'gu',
);
/** Says by itself that an id follows. */
const ANNOUNCES = /号|id|[:=是→👉]/u;
/** From so many letters on a word is a name in pinyin. */
const PINYIN = 6;
const ENGLISH = /wechat|weixin/;
/** Words of chats that follow the cue and are no names. */
const WORD =
  /^(?:please|thanks|thank|wechat|weixin|iphone|huawei|xiaomi|taobao|douyin|kuaishou|alipay|tiktok|welcome|hello|number|friend|contact|message|service|facebook|instagram|whatsapp|telegram)/;
/** Before the word for WeChat: one is asked to add somebody. */
const ASKS = /加|搜|我的?/;
const ID = new RegExp(
  `^[a-z0-9_]*[a-z][a-z0-9_${HAN_DIGITS}-]*(?:(?:\\.|点|丶|下划线|杠)[a-z0-9_-]+)*`,
);
/** Sign by sign, or letters and then digits. */
const SPREAD =
  /^[a-z]([ .*·~])[a-z0-9](?:\1[a-z0-9_-]){4,18}(?![a-z0-9])|^[a-z]{2,12} \d{3,10}(?![a-z0-9])/;
const NUMBER = /^[1-9]\d{4,10}(?![\d:.]|\s?[a-z元块折年个人单件米斤月号])/;
/** What WeChat itself gives those who choose no id. */
const GIVEN = /(?<![a-z0-9_])wxid_[a-z0-9]{6,20}(?![a-z0-9_])/g;
/** Digits of an older account: a QQ number. */
const FEWEST = 6;
const MOST = 10;
/** Right before an id of digits alone in Chinese numerals. */
const RIGHT_BEFORE = new RegExp(`(?:${CLEAR}|${VAGUE})(?:号码?|id|是|为|[:\\s]){0,4}$`, 'u');
const HAN_ONLY = new RegExp(`^[${HAN_DIGITS}]+$`);
const AFTER =
  /(?<![a-z0-9_.@-])([a-z_][a-z0-9_-]{5,19})[\s,，]{0,2}[(（]?(?:这?个?就?是)?(?:加?我|加)?的?(?:微信|薇信|威信|v信|v❤|微❤|wx|vx|v(?=$|[\s,。)])|[薇微](?=$|[\s,。)]))(?![a-z]|公众|支付|转|红包|群)/gu;

/**
 * WeChat ids beside a word for WeChat.
 *
 * Source: WeChat's own rule for ids: 6–20 letters, digits, underscores and hyphens, a letter first; older
 * accounts go by their QQ number.
 */
export const wechat: Detector = {
  id: 'wechat',
  type: 'messenger_id',
  needs:
    /[微薇威徽维韦溦嶶崴葳卫围唯惟喂伟巍绿💚🛰∨√✌信]|[加我伽➕]\s?[❤♥💗🧡]|小而美|[加搜➕+]|(?<![a-z0-9])(?:v+(?:[^a-z]|x|$|[a-z][a-z0-9_-]{0,18}[0-9_])|w[x\s._信❤♥💗💚+➕-]|we?i?[\s-]?[cxi信])/u,
  *find({ lower, numbers }) {
    for (const { 0: cue, 1: clear, index } of lower.matchAll(CUE)) {
      const start = index + cue.length;
      const asks = ASKS.test(lower.slice(Math.max(0, index - 4), index));
      const found = idAt(lower.slice(start, start + 48), asks ? `${cue}:` : cue, !!clear);
      if (found) yield { ...found, start, end: start + found.end };
    }
    for (let length = FEWEST; length <= MOST; length++)
      for (const { digits: value, start, end } of numbers[length]!)
        if (HAN_ONLY.test(lower.slice(start, end)) && RIGHT_BEFORE.test(before(lower, start)))
          yield { start, end, value, confidence: 0.7 };
    for (const { 0: id, index } of lower.matchAll(GIVEN))
      yield { start: index, end: index + id.length, value: id, confidence: 0.95 };
    for (const { 1: id, index } of lower.matchAll(AFTER))
      if (/[\d_-]/.test(id!))
        yield { start: index, end: index + id!.length, value: id!, confidence: 0.8 };
  },
};

/** As much of the text as a cue may take before an id. */
function before(lower: string, start: number): string {
  return lower.slice(Math.max(0, start - 16), start);
}

/** The id that the text begins with. */
function idAt(text: string, cue: string, isClear: boolean): Omit<Found, 'start'> | null {
  const number = NUMBER.exec(text)?.[0];
  if (number) return isClear ? { end: number.length, value: number, confidence: 0.86 } : null;
  const typed = SPREAD.exec(text)?.[0] ?? ID.exec(text)?.[0];
  if (!typed || text[typed.length] === '@') return null;
  const value = hanDigits(
    typed
      .replace(/下划线/g, '_')
      .replace(/杠/g, '-')
      .replace(/[ .点*·~]/g, ''),
  );
  if (
    value.length < 6 ||
    value.length > 20 ||
    (!isClear && /^\d/.test(value) && !/[a-z]{3}/.test(value))
  )
    return null;
  // A word of a language is no id, unless the cue says that an id follows.
  const isWord = !/[\d_-]/.test(value);
  if (isWord && !ANNOUNCES.test(cue)) {
    const isAsked = isClear || /[+加➕搜]/u.test(cue);
    if (value.length < PINYIN || !isAsked || ENGLISH.test(cue) || WORD.test(value)) return null;
  }
  return { end: typed.length, value, confidence: 0.9 };
}
