import { BIRTH } from '../clues/birth';
import { dateValue, WRITTEN_DATE, YEAR_AND_MONTH } from '../dates/written-date';
import type { Detector } from '../detector';
import { around, weigh } from '../finders/evidence';

/** A whole date, or with less before and after it a year of two digits: 93.7.30. */
const DATE = new RegExp(
  `(?<![\\d.-])(?:${WRITTEN_DATE}|(?:[4-9]\\d|[01]\\d)[-./](?:1[0-2]|0?[1-9])[-./](?:[12]\\d|3[01]|0?[1-9])(?![\\d.-])|${YEAR_AND_MONTH})`,
  'gu',
);
const YEAR = /^(?:19[3-9]\d|20[012]\d|[3-9]\d|[01]\d|2[0-2])[-./年]|^(?:19[3-9]|20[012])|年/;
const ENOUGH = 1;

/** Dates of birth where what is said around the date tells, if not in the words of `cn-birth-date`. */
export const birthClues: Detector = {
  id: 'birth-clues',
  type: 'birth_date',
  needs: /\d[-./年]\d|[\d零〇一二三四五六七八九]年.{1,6}月|(?:19|20)\d{6}/,
  *find(reading) {
    for (const { 0: date, index } of reading.lower.matchAll(DATE)) {
      if (!YEAR.test(date)) continue;
      const end = index + date.length;
      if (weigh(around(reading, index, end), BIRTH) < ENOUGH) continue;
      yield { start: index, end, value: dateValue(date), confidence: 0.62 };
    }
  },
};
