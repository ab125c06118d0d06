import { HAN_DIGITS, hanDigits } from '../../text/han-digits';
import type { Change } from '../../text/view';

/** A Chinese numeral among letters and digits: 九2330106MACRHUT2DF. */
const MIXED = new RegExp(
  `(?<![a-z\\d])[a-z\\d${HAN_DIGITS}](?:[ -]?[a-z\\d${HAN_DIGITS}]){7,30}(?![a-z\\d])`,
  'g',
);
const HAS_SIGN = new RegExp(`[${HAN_DIGITS}]`);
const SIGN = new RegExp(`[${HAN_DIGITS}]`, 'g');

/** The Chinese numerals of codes as figures; numbers without letters are read so anyhow. */
export function hanAmong(lower: string): Change[] {
  return [...lower.matchAll(MIXED)].flatMap(({ 0: code, index }) => {
    const letters = code.match(/[a-z]/g)?.length ?? 0;
    const figures = code.match(/\d/g)?.length ?? 0;
    if (letters < 2 || (figures + letters < 6 && code.length - letters < 8) || !HAS_SIGN.test(code))
      return [];
    return [...code.matchAll(SIGN)].map(({ 0: sign, index: at }) => ({
      start: index + at,
      end: index + at + 1,
      units: hanDigits(sign),
    }));
  });
}
