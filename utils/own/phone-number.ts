/** Country codes of one and two digits; all others have three. Source: ITU-T E.164, list of assigned codes. */
const COUNTRY = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;
const MAINLAND_MOBILE = /^86(?=1[3-9]\d{9}$)/;
/** Area code without its zero, then the subscriber's number. Source: MIIT numbering plan. */
const MAINLAND_FIXED = /^(?:10|2\d|[3-9]\d{2})([2-8]\d{6,7})$/;
/** Fewest digits of a number that somebody can be called by. Source: ITU-T E.164, national plans. */
export const SHORTEST = 7;

/** How a number is compared: as within its country, without trunk zeros; and without its area, where that shows. */
export function phoneForms(digits: string, isInternational: boolean): string[] {
  const whole = isInternational
    ? withoutCountry(digits.replace(/^00/, ''))
    : digits.replace(MAINLAND_MOBILE, '').replace(/^0/, '');
  const local = digits.startsWith('0') && MAINLAND_FIXED.exec(whole)?.[1];
  return [whole, ...(local ? [local] : [])].filter(({ length }) => length >= SHORTEST);
}

/** What a number in a draft may be as within its country: a country's code before it or not. */
export function phoneReadings(digits: string): string[] {
  const bare = digits.replace(/^0{1,2}/, '');
  const home = withoutCountry(bare);
  return bare === digits ? [digits, home] : [digits, bare, home];
}

/** A zero in brackets after the code, as in +44 (0)20, is none of the number's. */
function withoutCountry(digits: string): string {
  return digits.replace(COUNTRY, '').replace(/^0/, '');
}
