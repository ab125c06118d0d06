import type { Detector } from '../detector';

const HAN_APPS =
  '纸飞机|小飞机|飞机号|电报|[赖賴]我?|(?:抖音|快手|小红书|小红薯|微博|陌陌|b站)\\s?(?:号|id|昵称|搜)|我的?(?:抖音|快手|小红书)|インスタ|ライン|テレグラム|カカオ|카톡|까톡|카카오톡|텔레|라인|인스타';
const LATIN_APPS =
  'telegram|tele|tg|line|kakao(?:talk)?|whatsapp|instagram|insta|ig|ins|snap(?:chat)?|discord|dc|zalo|fb|facebook|messenger|skype|viber|signal';
/** The app, a few words that belong to it, then the handle; an @ may lead it, and must where it is a word. */
const CUE = new RegExp(
  `(?:${HAN_APPS}|(?<![a-z])(?:${LATIN_APPS})(?![a-z]))(?:\\s?(?:is|me|my|id|號|号|아이디|交換しよ|搵我|のdmください|がいい|で))?[\\s:：=→👉➕+是为]{0,4}`,
  'giu',
);
const HANDLE = /^(@?)([a-z][a-z0-9_.]{3,29}[a-z0-9_])(?![a-z0-9@/])/;
const LINK = /t\.me\/([a-z]\w{4,31})/g;

/**
 * Handles of other messengers and networks after the app's name, and Telegram's links.
 *
 * Source: the apps' own rules for names: 5 to 32 letters, digits, underscores, some with dots.
 */
export const messengerHandle: Detector = {
  id: 'messenger-handle',
  type: 'messenger_id',
  needs:
    /飞机|电报|[赖賴]|音|快手|红|博|陌|站|イン|ライ|グラム|カカオ|[카까]|텔|라인|인스타|(?<![a-z])(?:te?l|tg|lin|kak|wha|ins|ig|sna|dis|dc|zal|fb|fac|mes|sky|vib|sig)|t\.me/,
  *find({ lower }) {
    for (const { 0: cue, index } of lower.matchAll(CUE)) {
      const start = index + cue.length;
      const [whole, at, name] = HANDLE.exec(lower.slice(start, start + 34)) ?? [];
      // A word of a language is no handle unless an @ says so.
      if (!whole || !name || !(at || /[\d_.]/.test(name))) continue;
      yield { start, end: start + whole.length, value: name, confidence: 0.8 };
    }
    for (const { 0: link, 1: name, index } of lower.matchAll(LINK))
      yield { start: index, end: index + link.length, value: name!, confidence: 0.9 };
  },
};
