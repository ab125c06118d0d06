import { HAN_DIGITS } from '../text/han-digits';

/** Signs of a place's name: Chinese, Japanese, Korean. */
const SIGN = /[\u3005-\u3007\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]/;
const LONGEST = 40;
/** What may stand between a name and its numbers. */
const KIND = /(?:小区|社区)?第?$/;
/** After a house's number, before the name that follows it. */
const HOUSE = /^(?:号院|号|弄)/;
/** Where a province, city, district, town or house ends and something more may follow. */
const AREA = new RegExp(
  `省|自治区|市|(?<![小社园校矿厂])区|县|旗|镇|乡|街道|(?<=[${HAN_DIGITS}十百])(?:号院|号|弄)`,
  'g',
);
/** Names that many places have: they tell nothing by themselves. */
const COMMON =
  /^(?:.?(?:广场|花园|公寓|大厦|中心|家园|新村|国际|公馆|大学|学院|校区|宿舍|工业园)|[大中东西南北新老]?[路街道巷弄村])$/;
/** Schools of which every town has one. */
const COMMON_SCHOOL =
  /^第?[一二三四五六七八九十\d]{0,3}(?:实验|中心|育才|育英|育红|希望|机关|新华|红旗|东风|人民|光明|外国语|附属|师范|师大|城关|铁路|双语|国际){0,2}(?:小学|中学|初中|初级中学|高中|高级中学|中小学|幼儿园|学校|附小|附中|中)$/;

/** The name that a text ends with, without blanks and dots; empty where it ends with none. */
export function placeBefore(text: string): string {
  let name = '';
  let at = text.length;
  for (; at > 0 && name.length < LONGEST; at--) {
    const sign = text[at - 1]!;
    if (SIGN.test(sign)) name = sign + name;
    else if (!' .·'.includes(sign)) break;
  }
  const isAfterNumber = /\d/.test(text[at - 1] ?? '');
  return (isAfterNumber ? name.replace(HOUSE, '') : name).replace(KIND, '');
}

/** The shortest end of a place's full name that still tells it from others, from its areas on. */
export function coreOf(place: string, isCommon = (name: string) => COMMON.test(name)): string {
  const ends = [...place.matchAll(AREA)]
    .map(({ 0: area, index }) => place.slice(index + area.length))
    .reverse();
  return ends.find((end) => end.length >= 2 && !isCommon(end)) ?? place;
}

/** Whether every town has a school of this name. */
export function isCommonSchool(name: string): boolean {
  return COMMON_SCHOOL.test(name);
}
