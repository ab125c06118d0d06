import { isCount } from './count';
import { hanDigits } from './han-digits';
import { DIGIT, HAN, kindAt, LOOK_ALIKE, NUMERAL } from './signs';

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
  /** What chats say in numerals that is no number by itself: 三二一, 一三五. */
  isIdiom: boolean;
}

/** What chats say with numerals that is no number: weekdays, festivals, shoes with holes. */
const IDIOM = /^(?:一三五|二四六|三八|一五一十|七七八八|三三两两|洞洞)$/;
/** After a numeral, what makes it a word of its own: 一下, 两件. */
const COUNTED = /[下个件起定点样直些次天块张条位只份双套共切]/;
const NEAR = ' \t\n,.-';
const ASCII_LETTER = /[a-zA-Z]/;
const DIGIT_SIGN = DIGIT | LOOK_ALIKE;

/** A page's address: its digits are the page's. WhatsApp's hold a phone. */
const LINK = /(?:https?:\/\/|www\.)(?!wa\.me|api\.whatsapp)[^\s\u4E00-\u9FFF]+/gi;

/** The groups of digits of a folded text, in order; those of links left out. */
export function groups(text: string): Group[] {
  return groupsOf(text.includes('//') || text.includes('www.') ? text.replace(LINK, blank) : text);
}

function blank(link: string): string {
  return '@'.repeat(link.length);
}

function groupsOf(text: string): Group[] {
  const found: Group[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at) & (DIGIT_SIGN | NUMERAL);
    if (kind === 0) at++;
    else {
      const same = kind & NUMERAL ? NUMERAL : DIGIT_SIGN;
      const end = endOf(text, at, same);
      if (same === NUMERAL) addHan(text, at, end, found);
      else addFigures(text, at, end, found);
      at = end;
    }
  }
  return found;
}

function endOf(text: string, at: number, kind: number): number {
  let end = at + 1;
  while (kindAt(text, end) & kind) end++;
  return end;
}

/** Letters stand for digits beside real ones or as a row of O, unless the whole is a piece of a word. */
function addFigures(text: string, start: number, end: number, found: Group[]): void {
  const token = text.slice(start, end);
  const real = countDigits(text, start, end);
  if (real === token.length) found.push(figures(token, real, start));
  else if ((real > 0 || isRowOfO(token)) && !isInWord(text, start, end))
    found.push(figures(token.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'), real, start));
  else if (real > 0)
    for (const { 0: digits, index } of token.matchAll(/\d+/g))
      found.push(figures(digits, digits.length, start + index));
}

function figures(digits: string, real: number, start: number): Group {
  return { digits, real, start, end: start + digits.length, han: false, isIdiom: false };
}

function countDigits(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (kindAt(text, at) & DIGIT) count++;
  return count;
}

function isRowOfO(token: string): boolean {
  return token.length > 1 && /^[Oo]+$/.test(token);
}

function isInWord(text: string, start: number, end: number): boolean {
  return ASCII_LETTER.test((text[start - 1] ?? '') + (text[end] ?? ''));
}

/** The last sign of a long run may belong to the word after it (…五六七八一下): it stands by itself. */
function addHan(text: string, start: number, end: number, found: Group[]): void {
  const isAlone = !isBeside(text, start - 1, -1) && !isBeside(text, end, 1);
  if (isAlone && isInHanWord(text, start, end)) return;
  const counts = end - start > 2 && COUNTED.test(text[end] ?? '');
  const middle = counts ? end - 1 : end;
  found.push(numerals(text, start, middle, isAlone && isIdiom(text.slice(start, end))));
  if (counts) found.push(numerals(text, middle, end, false));
}

function numerals(text: string, start: number, end: number, isIdiom: boolean): Group {
  const digits = hanDigits(text.slice(start, end));
  return { digits, real: digits.length, start, end, han: true, isIdiom };
}

/** One numeral among words (一下, 三件) is no digit of a number, unless others stand beside it. */
function isInHanWord(text: string, start: number, end: number): boolean {
  return end - start === 1 && !!((kindAt(text, start - 1) | kindAt(text, end)) & HAN);
}

function isIdiom(numeral: string): boolean {
  return IDIOM.test(numeral) || isCount(hanDigits(numeral));
}

/** Whether a digit touches, or digits or numerals stand one mark away. */
function isBeside(text: string, at: number, step: number): boolean {
  if (kindAt(text, at) & DIGIT) return true;
  return NEAR.includes(text[at] ?? '?') && !!(kindAt(text, at + step) & (DIGIT | NUMERAL));
}
