import type { Detector } from '../detector';

const SIGN = '[2-9cfghjmpqrvwx]';
/** A whole code: the first sign tells the latitude and ends with C, the second the longitude and ends with V. */
const WHOLE = new RegExp(
  `(?<![a-z0-9])[2-9c][2-9cfghjmpqrv]${SIGN}{6}\\+${SIGN}{2,5}(?![a-z0-9+])`,
  'g',
);
/** A short one, which counts near a place that is named. */
const SHORT = new RegExp(
  `(?<![a-z0-9+])(?:${SIGN}{4}|${SIGN}{6})\\+${SIGN}{2,3}(?![a-z0-9+])`,
  'g',
);
const CUE = /(?:plus\s?code|加号码|定位|位置|地址|导航|我在|location|address|at)[^a-z0-9]{0,6}$/;
/** A town's name after it. */
const TOWN = /^[\s,]{1,3}[\p{L}]{2}/u;
const FEWEST_LETTERS = 2;

/**
 * Open Location Codes, whole (8FVC9G8F+6X) or with a place (9G8F+6X Zürich).
 *
 * Source: Open Location Code Specification, character set and code length.
 */
export const plusCode: Detector = {
  id: 'plus-code',
  type: 'precise_location',
  needs: /[2-9cfghjmpqrvwx]{4}\+[2-9cfghjmpqrvwx]{2}/,
  *find({ lower }) {
    for (const { 0: code, index } of lower.matchAll(WHOLE))
      yield { start: index, end: index + code.length, value: code.toUpperCase(), confidence: 0.9 };
    for (const { 0: code, index } of lower.matchAll(SHORT)) {
      // Of digits alone a sum or a phone's memory, of letters alone a cheer.
      if (code.replace(/[\d+]/g, '').length < FEWEST_LETTERS || !/\d/.test(code)) continue;
      const end = index + code.length;
      const near =
        CUE.test(lower.slice(Math.max(0, index - 16), index)) ||
        TOWN.test(lower.slice(end, end + 8));
      if (near) yield { start: index, end, value: code.toUpperCase(), confidence: 0.75 };
    }
  },
};
