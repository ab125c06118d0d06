import { HAN_DIGITS, hanDigits } from '../../text/han-digits';
import type { Detector, Found } from '../detector';

/** Words that mean WeChat and nothing else: what follows may stand a little off. */
const CLEAR =
  '[微薇威徽维韦溦嶶崴葳卫v∨√][\\s.·-]?[信❤♥💗💚芯心伈x]|[薇微威]xin|微亻言|(?<![a-z0-9])(?:w[\\s.]?[x信❤♥💗]|wechat|wei\\s?xin|wei信)|绿泡泡';
/** Words that may mean something else: 薇 begins names, v is a letter, 卫星 a satellite. */
const VAGUE =
  '[加伽佳➕+丢留发个的我]\\s?(?:[微薇威卫]|v(?![a-z]))(?![\\s.·-]?[信❤♥💗💚芯心])|小[微薇]|卫星(?=号|:|搜)|🛰(?=[号:\\s])|[加搜➕v]我(?:好友)?(?=[\\s:a-z])|💚(?=[\\s:a-z])|绿色软件|小绿书?|(?<![a-z0-9])v(?=[\\s:是])|[薇微](?=[\\s:])';
const CUE = new RegExp(`(?:(${CLEAR})[^a-z0-9\\n。]{0,8}|(?:${VAGUE})[^a-z0-9\\n。]{0,12})`, 'giu');
/** Says by itself that an id follows. */
const ANNOUNCES = /号|id|[:=是→👉]/u;
/** From so many letters on, after a Chinese cue, a word is a name in pinyin. */
const PINYIN = 8;
const ENGLISH = /wechat|weixin/;
/** Before the word for WeChat: one is asked to add somebody. */
const ASKS = /加|搜|我的?/;
const ID = new RegExp(
  `^[a-z0-9_]*[a-z][a-z0-9_${HAN_DIGITS}-]*(?:(?:\\.|点|下划线|杠)[a-z0-9_-]+)*`,
);
/** Sign by sign, or letters and then digits. */
const SPREAD = /^[a-z](?: [a-z0-9_-]){5,19}(?![a-z0-9])|^[a-z]{2,12} \d{3,10}(?![a-z0-9])/;
const NUMBER = /^[1-9]\d{4,10}(?![\d:.]|\s?[a-z元块折年个人单件米斤月号])/;
const AFTER =
  /(?<![a-z0-9_.@-])([a-z][a-z0-9_-]{5,19})[\s,，]{0,2}[(]?(?:这?是)?(?:我|加)?的?(?:微信|薇信|威信|v信|wx|vx)(?![a-z])/g;

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
    /[微薇威徽维韦溦嶶崴葳卫绿💚🛰∨√]|[加搜➕]我|(?<![a-z0-9])(?:v(?![a-wyz])|w[x\s.信❤♥]|we[ci])/u,
  *find({ lower }) {
    for (const { 0: cue, 1: clear, index } of lower.matchAll(CUE)) {
      const start = index + cue.length;
      const asks = ASKS.test(lower.slice(Math.max(0, index - 4), index));
      const found = idAt(lower.slice(start, start + 48), asks ? `${cue}:` : cue, !!clear);
      if (found) yield { ...found, start, end: start + found.end };
    }
    for (const { 1: id, index } of lower.matchAll(AFTER))
      if (/[\d_-]/.test(id!))
        yield { start: index, end: index + id!.length, value: id!, confidence: 0.8 };
  },
};

/** The id that the text begins with. */
function idAt(text: string, cue: string, isClear: boolean): Omit<Found, 'start'> | null {
  const number = NUMBER.exec(text)?.[0];
  if (number) return isClear ? { end: number.length, value: number, confidence: 0.7 } : null;
  const typed = SPREAD.exec(text)?.[0] ?? ID.exec(text)?.[0];
  if (!typed || text[typed.length] === '@') return null;
  const value = hanDigits(
    typed
      .replace(/下划线/g, '_')
      .replace(/杠/g, '-')
      .replace(/[ .点]/g, ''),
  );
  if (value.length < 6 || value.length > 20 || (!isClear && /^\d/.test(value))) return null;
  // A word of a language is no id, unless the cue says that an id follows.
  const isWord = !/[\d_-]/.test(value);
  if (isWord && !ANNOUNCES.test(cue) && !(isClear && value.length >= PINYIN && !ENGLISH.test(cue)))
    return null;
  return { end: typed.length, value, confidence: 0.9 };
}
