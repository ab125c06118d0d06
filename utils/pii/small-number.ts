import { hanDigits, isHanDigit } from '../text/han-digits';

/** Digits or Chinese numerals up to ninety-nine, as a piece of a regular expression: 13, 十三, 二十一, 一三. */
export const SMALL_NUMBER =
  '(?:\\d{1,2}(?!\\d)|[一二两三四五六七八九]?十[一二三四五六七八九]?|[零〇一二两三四五六七八九]{1,2})';

/** The number that a match of `SMALL_NUMBER` stands for. */
export function smallNumber(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return Number(hanDigits(text));
  const tens = ten === 0 ? 1 : Number(hanDigits(text[0]!));
  const last = text.at(-1)!;
  return tens * 10 + (isHanDigit(last) ? Number(hanDigits(last)) : 0);
}
