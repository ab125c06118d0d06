import type { Code } from '../../text/codes';
import { LETTER } from '../../text/signs';
import type { Detector, Reading, ScanContext } from '../detector';
import { after, before, isGoods, isInsideWord, isPiece } from '../finders/around';
import { letteredCodes } from '../finders/lettered';

const FORM = /^[A-Z]{0,2}\d{5,9}[A-Z]?$/;
/** Ordinary (E, EA–EZ; formerly G), diplomatic, service and official ones; Hong Kong's, Macau's. */
const SERIES =
  /^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|[DSP]E\d{7}|[DSP]\d{7,8}|(?:K[J-N]?|H[A-Z]?)\d{7,8}|M[A-C]\d{7})$/;
/** The series that no other usual code looks like. */
const CLEAR = /^(?:E[A-HJ-NP-Z]\d{7}|[DSP]E\d{7})$/;
const CUE = /(?:护照|passport|hu\s?zhao)[^\d\n。!?]{0,8}$/;
const CUE_AFTER = /^[\s,(]{0,2}(?:是|我的?|这个?){0,2}(?:护照|passport)/;
const PERMIT =
  /(?:港澳|台湾|大陆|台)(?:居民)?(?:往来)?[^\d\n。!?]{0,6}(?:通行证|签注)[^\d\n。!?]{0,8}$/;
/** Travel permits of mainland people to Hong Kong, Macau and Taiwan: C, CA–CZ, W; L, T. */
const PERMIT_SERIES = /^(?:C[A-HJ-NP-Z]?\d{7,8}|[WLT]\d{8})$/;
const TRAVEL = /实名|报关|清关|海关|签证|证件|酒店|机票|订票|姓名/;

/**
 * Passports and travel permits of Chinese people.
 *
 * Source: series published by the National Immigration Administration: one letter and eight digits, since
 * 2017 two letters (never I, O) and seven; exit-entry permits for travelling to Hong Kong and Macau C and
 * eight signs. Any other passport's 6 to 9 signs count after the word.
 */
export const cnPassport: Detector = {
  id: 'cn-passport',
  type: 'passport',
  kinds: LETTER,
  *find(reading, context) {
    for (const code of letteredCodes(reading, 6, 10)) {
      if (!FORM.test(code.code)) continue;
      const confidence = sureness(code, reading, context);
      const { start, end, code: value } = code;
      if (confidence > 0) yield { start, end, value, confidence };
    }
  },
};

function sureness({ code, start, end }: Code, reading: Reading, context: ScanContext): number {
  const [lead, trail] = [before(reading, start), after(reading, end)];
  if (isInsideWord(reading, start, end) || isPiece(lead, trail)) return 0;
  // More signs of the same code beat fewer.
  if (CUE.test(lead) || CUE_AFTER.test(trail)) return 0.9 + code.length / 1000;
  if (PERMIT_SERIES.test(code) && PERMIT.test(lead)) return 0.93;
  if (!SERIES.test(code) || isGoods(lead, trail)) return 0;
  if (TRAVEL.test(reading.lower) || context.asked) return 0.65;
  return CLEAR.test(code) ? 0.55 : 0.3;
}
