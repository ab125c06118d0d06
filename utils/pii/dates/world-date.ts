import { isDay } from '../checks/checksum';
import { asFolded } from '../words';
import { MONTH_NAME, monthOf } from './months';

const YEAR = '(?:19|20|25)\\d{2}';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const MONTH = '(?:1[0-2]|0?[1-9])';
const GAP = '\\s?[-./]\\s?';
const ORDINAL = '(?:st|nd|rd|th|er|º|°|\\.)?';
const OF = '(?:\\s?(?:of|de|del|di)\\s?|[\\s./-]{1,2})';

/** Dates with their year as people write them outside mainland China; a piece of a regular expression. */
export const WORLD_DATE = asFolded(
  [
    // 14 March 1992, 14. März 1992, 14 de marzo de 1992
    `${DAY}${ORDINAL}${OF}${MONTH_NAME}\\.?,?(?:${OF})?'?(?:${YEAR}|\\d{2}(?!\\d))`,
    // March 14th, 1992
    `${MONTH_NAME}\\.?\\s?${DAY}${ORDINAL},?\\s?'?(?:${YEAR}|\\d{2}(?!\\d))`,
    // 14 tháng 3 năm 1992
    `${DAY}\\s?(?:tháng)\\s?${MONTH}\\s?(?:năm)?\\s?${YEAR}`,
    // 1992年3月14日, 平成4年3月14日, 92년 3월 14일
    `(?:(?:昭和|平成|令和|民國)\\s?)?\\d{1,4}\\s?[年년]\\s?${MONTH}\\s?[月월]\\s?${DAY}\\s?[日일]?`,
    // 1992-03-14, 1992/3/14
    `${YEAR}${GAP}${MONTH}${GAP}${DAY}(?!\\d)`,
    // 14/3/1992, 3-14-1992, 14.03.92
    `${DAY}${GAP}${DAY}${GAP}(?:${YEAR}|\\d{2})(?!\\d)`,
    // 14 03 1992
    `${DAY}\\s${DAY}\\s${YEAR}(?!\\d)`,
    // 19920314, 03141992
    `(?<!\\d)(?:(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|[12]\\d|3[01])(?:19|20)\\d{2})(?!\\d)`,
  ].join('|'),
);

/** Dates without a year, and six digits, which only their word tells from other numbers. */
export const SHORT_WORLD_DATE = asFolded(
  [
    `${DAY}${ORDINAL}${OF}${MONTH_NAME}`,
    `${MONTH_NAME}\\s?${DAY}${ORDINAL}(?!\\d)`,
    `${MONTH}\\s?[月월]\\s?${DAY}\\s?[日일]`,
    `(?<!\\d)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
    `${DAY}[/.-]${DAY}(?![\\d/])`,
  ].join('|'),
);

const ERAS: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018, 民国: 1911 };
const BUDDHIST = 543;

/** A date in the form 1992-03-14 where it is clear, else as written without blanks. */
export function isoDate(written: string): string {
  const plain = written.replace(/\s/g, '');
  const [year, month, day] = partsOf(plain, written) ?? [];
  if (!year || !month || !day) return plain;
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
  return isDay(`${year}${mm}${dd}`) ? `${year}-${mm}-${dd}` : plain;
}

function partsOf(plain: string, written: string): [number, number, number] | null {
  const era = /^(昭和|平成|令和|民国)?(\d{1,4})[年년](\d{1,2})[月월](\d{1,2})/.exec(plain);
  if (era)
    return [(ERAS[era[1] ?? ''] ?? 0) + fullYear(era[2]!, era[1]), Number(era[3]), Number(era[4])];
  const joined = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (joined && /^(?:19|20)/.test(plain))
    return [Number(joined[1]), Number(joined[2]), Number(joined[3])];
  const name = new RegExp(MONTH_NAME).exec(written)?.[0];
  const numbers = (written.match(/\d+/g) ?? []).map(Number);
  if (name) return [fullYear(String(numbers[1] ?? '')), monthOf(name), numbers[0] ?? 0];
  if (numbers.length !== 3) return null;
  if (numbers[0]! > 31) return [fullYear(String(numbers[0])), numbers[1]!, numbers[2]!];
  const year = fullYear(String(numbers[2]));
  // Month and day by turns, where one of them can be no month.
  return numbers[1]! > 12
    ? [year, numbers[0]!, numbers[1]!]
    : numbers[0]! > 12
      ? [year, numbers[1]!, numbers[0]!]
      : null;
}

/** Two digits are of this century up to 30; Thai years are those of the Buddha. */
function fullYear(year: string, era?: string): number {
  const value = Number(year);
  if (era) return value;
  if (year.length <= 2) return value + (value > 30 ? 1900 : 2000);
  return value > 2400 ? value - BUDDHIST : value;
}
