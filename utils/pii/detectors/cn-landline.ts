import { isAmongDigits, isFirm, isGoods } from '../finders/around';
import { numberDetector } from '../finders/number-detector';

/** Area code of two digits (10, 20–29) with eight, of three (3xx–9xx) with seven or eight. */
const NUMBER = /^(?:0086|86)?0(?:(?:10|2\d)[2-8]\d{7}|[3-9]\d{2}[2-8]\d{6,7})$/;
/** Area code by itself, then the number. */
const GROUPED = /^(?:[24],)?[34],/;
const CUE = /(?:电话|座机|固话|号码|联系|打|tel|phone)[是:\s(]*$/;

/**
 * Fixed lines of mainland China: area code and subscriber number.
 *
 * Source: MIIT numbering plan, long-distance area codes. Hotlines (400, 800, 95xxx) are no person's.
 */
export const cnLandline = numberDetector({
  id: 'cn-landline',
  type: 'phone',
  digits: [10, 16],
  form: NUMBER,
  judge({ shape }, { lead, trail, isInsideWord, context: { region = 'CN' } }) {
    if (isInsideWord || isGoods(lead, trail) || isFirm(lead, trail)) return 0;
    if (CUE.test(lead)) return 0.9;
    if (isAmongDigits(lead, trail)) return 0;
    return region === 'CN' && GROUPED.test(shape) ? 0.75 : 0;
  },
});
