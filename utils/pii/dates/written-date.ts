import { HAN_DIGITS, hanDigits } from '../../text/han-digits';
import { isDay } from '../checks/checksum';
import { SMALL_NUMBER, smallNumber } from '../small-number';

const LUNAR_MONTH = '(?:正|腊|冬|闰?[一二三四五六七八九十]{1,2})月';
const LUNAR_DAY =
  '(?:初[一二三四五六七八九十]|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)';
const YEAR = `(?:(?:19|20)\\d{2}|\\d{2}|[${HAN_DIGITS}]{2,4})年`;

/** Dates as people write them, year first where there is one; as a piece of a regular expression. */
export const WRITTEN_DATE = [
  // 1998年3月12日, 98年5月20号, 5月20日
  `(?:${YEAR}\\s?(?:的|农历|阴历|阳历)?\\s?)?${SMALL_NUMBER}月(?:份)?\\s?${SMALL_NUMBER}(?:日|号|(?!\\d))`,
  // 87年9.30
  `(?:19|20)?\\d{2}年\\s?\\d{1,2}[./]\\d{1,2}(?!\\d)`,
  // 1985年腊月初八, 八月十五
  `(?:${YEAR}\\s?(?:的|农历|阴历)?\\s?)?${LUNAR_MONTH}${LUNAR_DAY}`,
  // 1998-03-12, 1990.1.1, 2000/12/31
  '(?:19|20)\\d{2}\\s?[-./]\\s?\\d{1,2}\\s?[-./]\\s?\\d{1,2}(?!\\d)',
  // 19880808
  '(?<!\\d)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)',
].join('|');

/** A year and a month. */
export const YEAR_AND_MONTH = `${YEAR}\\s?(?:${SMALL_NUMBER})月(?!\\d)`;

/** Dates that only a word beside tells from other numbers: 95.6.18, 980312, 0315. */
export const SHORT_DATE =
  '(?:19|20)\\d{2}\\s(?:1[0-2]|0?[1-9])\\s(?:[12]\\d|3[01]|0?[1-9])(?!\\d)|\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}|(?:1[0-2]|0?[1-9])[-./](?:[12]\\d|3[01]|0?[1-9])(?![-./\\d])|\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';

/** A date in the form 1998-03-12 where all of it is given and it is a day of the calendar, else as written. */
export function dateValue(written: string): string {
  const plain = written.replace(/\s/g, '');
  const parts =
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(plain);
  if (parts) return iso(parts[1]!, Number(parts[2]), Number(parts[3])) ?? plain;
  const words = new RegExp(`^(.{2,4})年\\D?.?(${SMALL_NUMBER})月份?(${SMALL_NUMBER})`).exec(plain);
  if (!words) return plain;
  return (
    iso(fullYear(hanDigits(words[1]!)), smallNumber(words[2]!), smallNumber(words[3]!)) ?? plain
  );
}

/** Two digits are of this century up to 30. */
function fullYear(year: string): string {
  return year.length === 2 ? `${Number(year) > 30 ? '19' : '20'}${year}` : year;
}

function iso(year: string, month: number, day: number): string | null {
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
  return isDay(`${year}${mm}${dd}`) ? `${year}-${mm}-${dd}` : null;
}
