import type { Detector } from '../detector';
import { cuedValueDetector, FILLER, type Words } from '../finders/cued-value';
import { anyOf } from '../words';

const HAN =
  '(?:登[录陆入]|账号|账户|后台|管理员?)口令(?!错)|(?<!无|免|忘记了?|零|默认的?|初始的?|出厂的?|原始的?)(?:(?:锁屏|(?:手机|开机|屏幕)解锁)(?=是|:|\\s?\\d{4,6}(?!\\d))|密码|(?<![亲秘机严紧精保稠细])密[吗马玛]|[蜜咪][码吗马玛]|密(?:🐎|🐴)|🔑)(?![锁本学箱子器盒柜机包带盘])';
const OTHER =
  'パスワード|暗証番号|パスコード|비밀번호|비번|패스워드|รหัสผ่าน|mật khẩu|kata sandi|sandi|contraseña|contrasena|la contra|mi contra|contra es|contra del wifi|contra de mi|clave del wifi|clave wifi|clave de mi|senha|mot de passe|passwort|kennwort|p@ss|pa55|passw0rd|p@ssword|pasword|passcode|password|passwd|passphrase|pwd|psw|pass word|zugangsdaten|wlan schlüssel|wlan key|wifi key|wifi pass|wifi pw|log in pw|parola d’ordine|parola chiave|password del wifi|mật mã|pass wifi|pass là|pass của|パスは|パスワ|パスwは|wifiパス|패스는|패스 |암호는|암호 |와이파이 번호|รหัสเข้า|รหัสไวไฟ|พาสเวิร์ด|พาส|kata laluan|pw nya|passwordnya|sandinya|passnya|पासवर्ड';
/** Words that mean something else as often: a pass, a pin, millimetres. */
const VAGUE = '(?<![a-z0-9])(?:pass|pw|pin(?:\\s?code|\\s?码)?|mima|mdp|clave|m[mk])(?![a-z])';
const IS_VAGUE = new RegExp(`^(?:${VAGUE})`);
/** Says by itself that the value follows. */
const ANNOUNCES = /[是为成:=→は]|(?<![a-z])(?:is|was|es|ist|est|adalah|la|là)(?![a-z])/;
/** No mark that ends a sentence ends a password. */
const VALUE =
  /^(?:[!-~]{3,39}[0-9a-z#*!@$%&_=+^-]|(?:[2-9二两三四五六七八九]个[\da-z零一二三四五六七八九]){1,4}|[零〇一二三四五六七八九幺]{4,12}(?:井号?)?(?![\u4E00-\u9FFF]))/;
/** 八个八 */
const COUNTED = /^[2-9二两三四五六七八九]个/;
const HAN_DIGITS_ONLY = /^[零〇一二三四五六七八九幺]{4}/;
/** Whose it is: for my netflix, do insta, vom wlan. */
const OF_WHAT =
  '(?:\\s?(?:lama|baru|old|new|alte|altes|neues|viejo|vieja|antiga|antigo|nova|novo|ancien|nouveau|vecchia|nuova|cũ|mới|luma|bago|purana|naya|เก่า|ใหม่|旧|新しい|wi-?fi|wlan|fb|ig|insta|instagram|akun|rumah|rumahku|kantor|kos|kosan|home|house|casa|trabajo|meu|minha|my|login|email|gmail|netflix|spotify|tiktok|shopee|zalo|facebook|hulu|disney|xbox|psn|steam|apple|icloud|twitter|snap|roblox|school|work|guest|router|account|at|place|mine|apartment|flat|dorm|shop|store|upstairs|here|chez|moi|nous|bei|uns|mir|en|mi|konto|compte|cuenta|conta|em|mình|aku|saya|ku|gue|mi|do|da|del|dell|della|de|di|du|von|vom|for|to|of|the|our|il|der|das|mein|meinem|ไวไฟ|เน็ต|บ้าน|เฟส|ไอจี|ไลน์|หอ|인스타|와이파이|넷플|넷플릭스|우리집|집|계정|의|の)(?![a-z])){0,5}';
/** What counts, measures or sells rather than opens. */
const UNIT =
  /^\s?(?:位|个|次|分钟?|小时|天|折|元|块|号(?![你我给都是])|款|件|米|年|月|人|字|到|至|characters?|chars?|digits?|letters?|times?|days?|min)/;
const LINK = /^(?:https?:|www\.)|^[\w.+-]+@[a-z0-9-]+\.[a-z]{2,}$/i;
/** Passwords that a host gives to all. */
const FOR_ALL = /(?:直播间|房间|进群|入群|群|解压|提取|红包|福袋|抽奖)的?$/;
/** After `is`, what one says of a password. */
const SAID =
  /^(?:wrong|incorrect|correct|this|that|same|required|invalid|saved|reset|expired|weak|strong|changed|working|case|protected|stored|hidden|your|very|really|just|still|always|never|there|here|gone|lost|forgotten|good|safe|secure|short|long|easy|hard|different|being|needed|asking|wifi|what|where|null|none|over|under|free|blocked|shared|visible|okay|also|only|like|something|anything|nothing|with|from|have|please|will|must|should)$/i;
const CLAUSE_ENDS = /^\s*(?:$|[.,!?;]|lol|btw|please|pls)/;
const LETTERS_ONLY = /^[a-z]+$/i;
const DIGITS_ONLY = /^[*#]?\d+#?$/;
const HAS_BOTH = /^(?=.*[a-z])(?=.*[^a-z])/i;
/** Fewest signs where the word before leaves doubt. */
const LONG = 6;

/** Qwer!7788 这是密码; Sunflower!92 is my pass */
const FIRST =
  /(?<![!-~])(?=[!-~]{0,29}\d)(?=[!-~]{0,29}[a-z])([!-~]{6,30})\s(?:(?:这|就|这就)?是我?的?密码|is my (?:pass(?:word|code)?|pw|pwd)(?![a-z]))/g;

/** 我家wifi lucky8866: what no network is called in the same breath. */
const HOME_NET =
  /(?:我家|家里|我们家|店里|宿舍)的?(?:wi-?fi|无线网?|网络)(?:密码)?(?:是|[:\s]){1,3}((?=[a-z_]{1,19}\d|\d{1,19}[a-z])[a-z0-9_!@#.]{6,30})(?![a-z0-9])/g;

/** As everywhere, and in the past. */
const BETWEEN = new RegExp(
  FILLER.source.replace(
    '(?:is|was|',
    '(?:is|was|are|è|it’s|its|era|e|ele|ela|ini|itu|nya|war|है|रखा|lautet|sería|hai|h|still|just|literally|',
  ),
);

const afterWord = cuedValueDetector({
  id: 'password',
  type: 'password',
  needs:
    /[录陆入号户台理员]口令|[家里舍]的?(?:wi|无线|网络)|锁屏|解锁|[密蜜咪][码吗马玛]|密🐎|密🐴|🔑|パスワード|パスコード|暗証|비밀번호|비번|패스워드|รหัสผ่าน|mật khẩu|sandi|contrase|clave|contra|senha|mot de passe|kennwort|pass|p@ss|pa55|pasw|pwd|psw|zugangs|schlüssel|parola|mật mã|パス|패스|암호|와이파이|รหัส|พาส|laluan|पासवर्ड|(?<![a-z])(?:pw|pin|mima|mdp|m[mk])/,
  cue: new RegExp(`(?:${HAN}|${anyOf(OTHER)}|${VAGUE})(?:\\s?wi-?fi)?${OF_WHAT}`, 'g'),
  between: BETWEEN,
  value: VALUE,
  judge(value, words) {
    if (UNIT.test(words.trail) || LINK.test(value) || FOR_ALL.test(words.lead)) return 0;
    if (IS_VAGUE.test(words.word)) return judgeAfterVague(value, words);
    // password123 is a word by itself.
    if (words.between === '' && /[a-z]$/.test(words.word)) return 0;
    // Surer than a phone's plan, less than a mobile number.
    if (COUNTED.test(value) || DIGITS_ONLY.test(value) || HAN_DIGITS_ONLY.test(value)) return 0.85;
    if (HAS_BOTH.test(value)) return 0.9;
    return LETTERS_ONLY.test(value) ? judgeLetters(value, words) : 0;
  },
});

/** A word after 密码是 or a colon; after `is` only at the end, for much may be said of a password. */
function judgeLetters(value: string, { word, between, trail }: Words): number {
  if (!ANNOUNCES.test(between) || SAID.test(value)) return 0;
  if (!/[a-z]$/.test(word) || /[:=]/.test(between)) return 0.7;
  return value.length >= LONG && CLAUSE_ENDS.test(trail) ? 0.6 : 0;
}

function judgeAfterVague(value: string, { word, between }: Words): number {
  const announced = ANNOUNCES.test(between) || word.endsWith('码');
  if (word.startsWith('pin')) return announced && /^\d{4,8}$/.test(value) ? 0.8 : 0;
  if (between === '' || value.length < LONG) return 0;
  if (/^m[mk]$/.test(word) && !/[是:=]|là/.test(between)) return 0;
  return HAS_BOTH.test(value) && /\d/.test(value) ? 0.8 : 0;
}

/** Passwords after a word for one: what is no word of a language, or is announced as it (密码是…, password: …). */
export const password: Detector = {
  ...afterWord,
  *find(reading, context) {
    for (const { 1: value, index } of reading.lower.matchAll(FIRST)) {
      const end = index + value!.length;
      yield { start: index, end, value: reading.text.slice(index, end), confidence: 0.85 };
    }
    for (const { 0: whole, 1: value, index } of reading.lower.matchAll(HOME_NET)) {
      const end = index + whole.length;
      const start = end - value!.length;
      yield { start, end, value: reading.text.slice(start, end), confidence: 0.8 };
    }
    yield* afterWord.find(reading, context);
  },
};
