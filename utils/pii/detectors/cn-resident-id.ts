import { isDay, mod11Minus2 } from '../checks/checksum';
import type { Reading } from '../detector';
import { numberDetector } from '../finders/number-detector';

/** First two digits: the province (GB/T 2260), 83 Taiwan residents' permits, 91 and 99 abroad. */
const PROVINCE =
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[19])\d{13}(?:\d{2,3})?$/;
const CUE =
  /(?:身份证|身分证|证件|证号|实名|id card|sfz|(?:[老旧]|[一1]代)证|(?<=证.{0,4})1[58]位)(?:号|码|是|的|写着?|1[58]位|[:\s])*$/;

/**
 * Chinese resident identity number: 6 digits of region, 8 of birth date, 3 of order, 1 check character.
 *
 * Source: GB 11643-1999; check character by ISO 7064, MOD 11-2. A wrong check is a typing slip when the
 * words before say what it is. The older 15 digits count with such words only.
 */
export const cnResidentId = numberDetector({
  id: 'cn-resident-id',
  type: 'national_id',
  digits: [15, 18],
  form: PROVINCE,
  judge({ digits, start, end }, { lead, reading }) {
    const cued = CUE.test(lead);
    if (digits.length === 15) return cued && isDay(`19${digits.slice(6, 12)}`) ? 0.85 : 0;
    const whole = withCheck(reading, digits, end);
    if (!whole || !isDay(digits.slice(6, 14))) return 0;
    const right = mod11Minus2(whole.value) === whole.value.at(-1);
    return right || cued ? { start, ...whole, confidence: right ? 0.97 : 0.7 } : 0;
  },
});

/** Seventeen digits need their X, which may be Cyrillic; eighteen stand alone. */
function withCheck({ lower }: Reading, digits: string, end: number) {
  if (digits.length === 18) return { end, value: digits };
  const check = /^[\s.*·_-]?[x\u0445](?![a-z0-9])/.exec(lower.slice(end, end + 3));
  return check ? { end: end + check[0].length, value: `${digits}X` } : null;
}
