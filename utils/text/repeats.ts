import { HAN_DIGITS, hanDigits } from './han-digits';
import type { Numeral } from './numbers';

const DIGIT = `[0-9${HAN_DIGITS}]`;
/** 138四个零1234, 138 3个8 56789. */
const REPEAT = new RegExp(
  `(?<!${DIGIT})(${DIGIT}{1,9})[\\s,]?([2-6两二三四五六])个(${DIGIT})[\\s,]?(${DIGIT}{0,9})(?!${DIGIT})`,
  'g',
);
/** Elsewhere, so many pieces may be meant. */
const MOBILE = /^1[3-9]\d{9}$/;

/** Mobile numbers of China in which digits are counted: 四个零. */
export function repeated(text: string): Numeral[] {
  if (!text.includes('个')) return [];
  return [...text.matchAll(REPEAT)].flatMap(([whole, before, times, digit, after], i, all) => {
    const count = Number(hanDigits(times!));
    const digits = hanDigits(before! + digit!.repeat(count) + after!);
    const start = all[i]?.index ?? 0;
    return MOBILE.test(digits) ? [{ digits, start, end: start + whole.length, shape: '11' }] : [];
  });
}
