import { DIGIT } from '../../text/signs';
import type { Detector, Found } from '../detector';

const NORTH = '(?:[北南]纬|纬度|lat(?:itude)?|[ns北南](?![a-z]))';
const EAST = '(?:[东西]经|经度|lo?ng?(?:itude)?|[ew东西](?![a-z]))';
const MARK = '[\\s:=是为]{0,3}';
const DECIMAL = '[+-]?\\d{1,3}\\.\\d{3,12}(?![\\d.])';
/** 31.2304, 121.4737; N31.2304° E121.4737°; 纬度31.2304，经度121.4737. */
const PAIR = new RegExp(
  `(?:(${NORTH}|${EAST})${MARK})?(?<![\\d.])(${DECIMAL})\\s?[°度]?\\s?([nsew])?(?:[\\s,;/、]{1,3}|(?=[ns东西ew经纬]))(?:(${NORTH}|${EAST})${MARK})?(${DECIMAL})\\s?[°度]?\\s?(?:[nsew](?![a-z]))?`,
  'g',
);
const ANGLE =
  "\\d{1,3}\\s?[°度˚o]\\s?\\d{1,2}(?:\\.\\d{1,6})?\\s?['′’分](?:\\s?\\d{1,2}(?:\\.\\d{1,4})?\\s?(?:['′’]{2}|[\"″”秒]))?";
/** 31°13′47.2″N 121°28′25.6″E, with the signs before or after. */
const ANGLES = new RegExp(
  `(?:${NORTH}|${EAST})?${MARK}(?<!\\d)${ANGLE}\\s?[ns]?[\\s,;/、]{0,3}(?:${NORTH}|${EAST})?${MARK}${ANGLE}(?:\\s?[nsew](?![a-z]))?`,
  'g',
);
/** Words that tell of a place. */
const CUE =
  /(?:坐标|座標|定位|经纬度|位置|导航|我在|location|coord\w{0,8}|gps|lat|pin|sharelok|lokasi|vị trí|ubicaci[óo]n|localiza\S{0,4}|standort|位置情報|위치|좌표|ตำแหน่ง|พิกัด)[^\d]{0,12}$/;
/** Digits behind the point that tell a street, and a house: 0.001° are 111 m, 0.0001° are 11 m. */
const STREET = 3;
const HOUSE = 4;

/**
 * Places by latitude and longitude, in degrees with enough digits to find a house, or in minutes and seconds.
 *
 * Source: ISO 6709 (annex D for the signs); in China the longitude as often comes first.
 */
export const coordinates: Detector = {
  id: 'coordinates',
  type: 'precise_location',
  kinds: DIGIT,
  needs: /\d\.\d{3}|\d\s?[°度˚o]\s?\d{1,2}(?:\.\d{1,6})?\s?['′’分]/,
  *find({ lower }) {
    for (const match of lower.matchAll(PAIR)) {
      const [whole, sign, first, signAfter, signBetween, second] = match;
      const isSigned = Boolean(sign || signAfter || signBetween);
      const lead = lower.slice(Math.max(0, match.index - 20), match.index);
      const confidence = sureness(first!, second!, isSigned || CUE.test(lead));
      if (confidence > 0) yield found(whole, match.index, confidence);
    }
    for (const { 0: whole, index } of lower.matchAll(ANGLES)) yield found(whole, index, 0.9);
  },
};

function found(whole: string, index: number, confidence: number): Found {
  const typed = whole.trim();
  const start = index + whole.indexOf(typed);
  return { start, end: start + typed.length, value: typed.replace(/\s/g, ''), confidence };
}

function sureness(first: string, second: string, isCued: boolean): number {
  const [a, b] = [Math.abs(Number(first)), Math.abs(Number(second))];
  if (Math.min(a, b) > 90 || Math.max(a, b) > 180) return 0;
  const digits = Math.min(...[first, second].map((text) => text.split('.')[1]!.length));
  if (isCued) return digits >= STREET ? 0.92 : 0;
  // Small numbers with many digits are measures and rates.
  return digits >= HOUSE && Math.max(a, b) >= 10 ? 0.8 : 0;
}
