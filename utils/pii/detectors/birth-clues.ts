import { HAN_DIGITS, hanDigits } from '../../text/han-digits';
import { BIRTH } from '../clues/birth';
import { dateValue, WRITTEN_DATE, YEAR_AND_MONTH } from '../dates/written-date';
import type { Detector } from '../detector';
import { around, weigh } from '../finders/evidence';

/** A whole date, or with less before and after it a year of two digits: 93.7.30. */
const DATE = new RegExp(
  `(?<![\\d.-])(?:${WRITTEN_DATE}|(?:[4-9]\\d|[01]\\d)[-./](?:1[0-2]|0?[1-9])[-./](?:[12]\\d|3[01]|0?[1-9])(?![\\d.-])|${YEAR_AND_MONTH}|(?:一九|二[零〇])[${HAN_DIGITS}]{6}(?![${HAN_DIGITS}]))`,
  'gu',
);
const YEAR =
  /^[一二][九零〇]|^(?:19[3-9]\d|20[012]\d|[3-9]\d|[01]\d|2[0-2])[-./年]|^(?:19[3-9]|20[012])|年/;
const ENOUGH = 1;
/** Of the old calendar: orders and goods have none. */
const LUNAR = /农历|阴历|腊|正月|初|廿/;
const LUNAR_WEIGHT = 0.4;

/** Dates of birth where what is said around the date tells, if not in the words of `cn-birth-date`. */
export const birthClues: Detector = {
  id: 'birth-clues',
  type: 'birth_date',
  needs:
    /\d[-./年]\d|[\d零〇一二三四五六七八九]年.{1,6}月|(?:19|20)\d{6}|[一二][九零〇][零〇一二三四五六七八九]{6}/,
  *find(reading) {
    for (const { 0: date, index } of reading.lower.matchAll(DATE)) {
      if (!YEAR.test(date)) continue;
      const end = index + date.length;
      const extra = LUNAR.test(date) ? LUNAR_WEIGHT : 0;
      if (weigh(around(reading, index, end), BIRTH) + extra < ENOUGH) continue;
      yield {
        start: index,
        end,
        value: dateValue(/^[一二][九零〇].{6}$/.test(date) ? hanDigits(date) : date),
        confidence: 0.62,
      };
    }
  },
};
