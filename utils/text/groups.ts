import { HAN_DIGITS, hanDigits, isHanDigit } from './han-digits';

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

const TOKEN = new RegExp(`[0-9OoIl]+|[${HAN_DIGITS}]+`, 'g');
const HAN_LETTER = /[\u4E00-\u9FFF]/;
/** A digit, perhaps a mark, then the numeral; and the other way round. */
const BESIDE = new RegExp(`[${HAN_DIGITS}][\\s,.-]$|\\d[\\s,.-]?$`);
const BEFORE = new RegExp(`^[\\s,.-][${HAN_DIGITS}]|^[\\s,.-]?\\d`);
/** What chats say with numerals that is no number: weekdays, festivals, countdowns, shoes with holes. */
const IDIOM =
  /^(?:一三五|二四六|三八|一二三|三二一|五四三二一|一二三四|一二三四五|一五一十|七七八八|三三两两|洞洞)$/;
/** After a numeral, what makes it a word of its own: 一下, 两件. */
const COUNTED = /[下个件起定点样直些次天块张条位只份双套共切]/;

/** A page's address: its digits are the page's. WhatsApp's hold a phone. */
const LINK = /(?:https?:\/\/|www\.)(?!wa\.me|api\.whatsapp)[^\s\u4E00-\u9FFF]+/gi;

/** The groups of digits of a folded text, in order; those of links left out. */
export function groups(text: string): Group[] {
  return groupsOf(text.includes('/') || text.includes('www') ? text.replace(LINK, blank) : text);
}

function blank(link: string): string {
  return '@'.repeat(link.length);
}

function groupsOf(text: string): Group[] {
  const found: Group[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const start = match.index;
    if (/^\d+$/.test(token)) found.push(group(token, token.length, start, start + token.length));
    else if (isHanDigit(token[0]!)) {
      if (isNumeral(text, token, start)) found.push(...hanGroups(text, token, start));
    } else if (isLookAlike(token) && standsAlone(text, token, start)) {
      const digits = token.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
      const real = token.replace(/\D/g, '').length;
      found.push(group(digits, real, start, start + token.length));
    } else {
      for (const { 0: run, index } of token.matchAll(/\d+/g))
        found.push(group(run, run.length, start + index, start + index + run.length));
    }
  }
  return found;
}

function group(digits: string, real: number, start: number, end: number, han = false): Group {
  return { digits, real, start, end, han };
}

/** The last sign of a long run may belong to the word after it (…五六七八一下): it stands by itself. */
function hanGroups(text: string, token: string, start: number): Group[] {
  const end = start + token.length;
  const counts = token.length > 2 && COUNTED.test(text[end] ?? '');
  const parts = counts ? [token.slice(0, -1), token.slice(-1)] : [token];
  return parts.map((part, i) => {
    const from = i === 0 ? start : end - 1;
    return group(hanDigits(part), part.length, from, from + part.length, true);
  });
}

/** One numeral among words (一下, 三件) or an idiom is no digit of a number, unless others stand beside it. */
function isNumeral(text: string, token: string, start: number): boolean {
  const end = start + token.length;
  if (BESIDE.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (BEFORE.test(text.slice(end, end + 2))) return true;
  if (IDIOM.test(token)) return false;
  return token.length > 1 || !HAN_LETTER.test((text[start - 1] ?? '') + (text[end] ?? ''));
}

function standsAlone(text: string, token: string, start: number): boolean {
  return !/[a-zA-Z]/.test((text[start - 1] ?? '') + (text[start + token.length] ?? ''));
}

/** Letters stand for digits beside real ones, or as a row of O. */
function isLookAlike(token: string): boolean {
  return /\d/.test(token) || /^[Oo]{2,}$/.test(token);
}
