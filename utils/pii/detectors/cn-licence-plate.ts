import { HAN_DIGITS, hanDigits } from '../../text/han-digits';
import type { Detector } from '../detector';
import { after, before, NO_PERSON_BEFORE } from '../finders/around';

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
/** A mark, with blanks beside it or not. */
const GAP =
  '(?:\\s?[杠点]\\s?|\\s{1,2}[.·•*_~/|,-]?\\s?|[.·•*_~/|,-]\\s?|\\p{Extended_Pictographic})?';
const DIGIT = `[0-9${HAN_DIGITS}]`;
const SIGN = `[0-9a-z${HAN_DIGITS}]`;
/** Vehicles of driving schools, police, Hong Kong and Macau, consulates, trailers; a sign less before them. */
const LAST = '[学警港澳领挂试超]';
/** Province, office, five signs; of new energy vehicles six: a letter first or last, else digits. */
const PLATE = new RegExp(
  `[${PROVINCES}]牌?${GAP}[a-z](?:后[面边头]是?)?${GAP}(?:[a-hjk]${GAP}${SIGN}(?:${GAP}${DIGIT}){4}|${DIGIT}(?:${GAP}${DIGIT}){4}${GAP}[a-hjk]|${SIGN}(?:${GAP}${SIGN}){3}${GAP}(?:${LAST}|${SIGN}(?:${GAP}${SIGN})?))(?![a-z0-9])`,
  'gu',
);
/** Embassies (使 and six digits, formerly the other way round) and armed police. */
const SPECIAL = new RegExp(
  `使${GAP}\\d{3}${GAP}\\d{3}(?!\\d)|(?<!\\d)\\d{6}使(?!用)|wj${GAP}[${PROVINCES}]?${GAP}\\d{4,5}[a-z]?(?![a-z0-9])`,
  'gu',
);
/** Beside the word for a plate its province may be missing, or it may be another country's. */
const CUED =
  /(?:车牌(?:号码?)?|牌照号?|牌号|车号|chepai(?:hao)?|(?:电驴|电动车|电瓶车|摩托车?|小电)的?(?:牌子?|上牌)?)(?:是|为|就?是|[:\s]){0,4}[\u4E00-\u9FFF]?([a-z0-9][a-z0-9\s.·-]{2,9}[a-z0-9])(?![a-z0-9])/gu;

/** What follows a price or a size rather than a plate, or a plate that is marvelled at. */
const UNIT = /^\s?(?:元|块|斤|码|折|cm|ml|kg|是谁|谁的|多少钱|这种?车牌|的?车牌[值好卖])/;

/**
 * Plates of mainland China.
 *
 * Source: GA 36-2018, 中华人民共和国机动车号牌: no I and O in the signs, which people type for 1 and 0.
 */
export const cnLicencePlate: Detector = {
  id: 'cn-licence-plate',
  type: 'licence_plate',
  needs: new RegExp(
    `[${PROVINCES}]牌?.{0,3}[a-z]|使.{0,2}\\d|\\d使|wj|车牌|牌照|牌号|车号|chepai|电[驴动瓶]|摩托|小电|[${PROVINCES}]\\s?[a-z]?.{0,2}杠`,
  ),
  *find(reading) {
    const { lower } = reading;
    for (const pattern of [PLATE, SPECIAL])
      for (const { 0: plate, index } of lower.matchAll(pattern)) {
        const end = index + plate.length;
        const value = signsOf(plate);
        if (value.replace(/\D/g, '').length < 2) continue;
        if (NO_PERSON_BEFORE.test(before(reading, index)) || UNIT.test(after(reading, end)))
          continue;
        yield { start: index, end, value, confidence: 0.92 };
      }
    for (const { 0: whole, 1: plate, index } of lower.matchAll(CUED)) {
      const end = index + whole.length;
      const value = signsOf(plate!);
      if (value.length < 5 || value.length > 8 || value.replace(/\D/g, '').length < 2) continue;
      yield { start: end - plate!.length, end, value, confidence: 0.8 };
    }
  },
};

function signsOf(plate: string): string {
  return hanDigits(plate.replace(/[^a-z0-9\u4E00-\u9FFF]/gu, '')).toUpperCase();
}
