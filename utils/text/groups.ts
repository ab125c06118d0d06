/** Digits that stand together, of one kind. */
export interface Group {
  digits: string;
  /** How many of them are typed as digits, not as letters that look like them. */
  real: number;
  /** Where it stands in the view, in UTF-16 code units. */
  start: number;
  end: number;
  /** Written in Chinese numerals. */
  han: boolean;
}

/** Read out digit by digit, as over the radio (幺 洞 拐 勾), or on cheques (壹 贰). */
const HAN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '零〇洞',
    '一壹幺',
    '二贰两貳',
    '三叁參',
    '四肆',
    '五伍',
    '六陆陸',
    '七柒拐',
    '八捌',
    '九玖勾',
  ].flatMap((signs, digit) => [...signs].map((sign) => [sign, String(digit)])),
);
const HAN_SIGNS = Object.keys(HAN).join('');
const TOKEN = new RegExp(`[0-9OoIl]+|[${HAN_SIGNS}]+`, 'g');
const HAN_LETTER = /[\u4E00-\u9FFF]/;
/** What chats say with numerals that is no number: weekdays, festivals, countdowns. */
const IDIOM =
  /^(?:一三五|二四六|三八|一二三|三二一|五四三二一|一二三四|一二三四五|一五一十|七七八八|三三两两)$/;

/** The groups of digits of a folded text, in order. */
export function* groups(text: string): Generator<Group> {
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const start = match.index;
    if (token[0]! in HAN) {
      if (isNumeral(text, token, start)) yield hanGroup(token, start);
    } else if (/^\d+$/.test(token)) {
      yield plainGroup(token, start);
    } else if (standsAlone(text, token, start) && isLookAlike(token)) {
      const digits = token.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
      const real = token.replace(/\D/g, '').length;
      yield { digits, real, start, end: start + token.length, han: false };
    } else {
      for (const run of token.matchAll(/\d+/g)) yield plainGroup(run[0], start + run.index);
    }
  }
}

function plainGroup(digits: string, start: number): Group {
  return { digits, real: digits.length, start, end: start + digits.length, han: false };
}

function hanGroup(token: string, start: number): Group {
  const digits = Array.from(token, (sign) => HAN[sign]!).join('');
  return { digits, real: digits.length, start, end: start + token.length, han: true };
}

/** One numeral among words (一下, 三件) or an idiom is no digit of a number. */
function isNumeral(text: string, token: string, start: number): boolean {
  const [before, after] = [text[start - 1] ?? '', text[start + token.length] ?? ''];
  const touchesDigit = /[0-9]/.test(before + after);
  if (touchesDigit) return true;
  if (IDIOM.test(token)) return false;
  return token.length > 1 || !HAN_LETTER.test(before + after);
}

function standsAlone(text: string, token: string, start: number): boolean {
  return !/[a-zA-Z]/.test((text[start - 1] ?? '') + (text[start + token.length] ?? ''));
}

/** Letters stand for digits beside real ones, or as a row of O. */
function isLookAlike(token: string): boolean {
  return /\d/.test(token) || /^[Oo]{2,}$/.test(token);
}
