import { ALIKES } from './alikes';
import { HAN_DIGITS, hanDigits } from './han-digits';
import { lazy } from './lazy';
import type { Numeral } from './numbers';
import { ALIKE, DIGIT, kindAt, NUMERAL } from './signs';

const digits = lazy(
  () =>
    new Map([
      ...ALIKES.flatMap((signs, digit) => [...signs].map((sign) => [sign, `${digit}`] as const)),
      ...[...HAN_DIGITS].map((sign) => [sign, hanDigits(sign)] as const),
      ...[...'0123456789'].map((sign) => [sign, sign] as const),
    ]),
);
const REAL: ReadonlySet<string> = new Set(`0123456789${HAN_DIGITS}`);
const GAPS = ' -._·';
const LETTER = /[a-z]/i;
const MOBILE = /^1[3-9]\d{9}$/;
const LENGTH = 11;
/** A longer run is a page of something, no chat. */
const LONGEST_RUN = 64;
/** So many of the eleven are digits or numerals. */
const LEAST_REAL = 6;

interface Sign {
  digit: string;
  isReal: boolean;
  start: number;
}

/** Mobile numbers of China some of whose eleven signs only look or sound like digits. */
export function mobilesAlike(text: string): Numeral[] {
  return hasLongRun(text) ? runsOf(text).flatMap((run) => mobilesOf(text, run)) : [];
}

/** Whether so many signs stand together, not all of them digits, that one may be here: costs little. */
function hasLongRun(text: string): boolean {
  let signs = 0;
  let alike = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind & (DIGIT | NUMERAL | ALIKE)) {
      signs++;
      if (!(kind & (DIGIT | NUMERAL))) alike++;
      if (signs >= LENGTH && alike > 0) return true;
    } else if (!GAPS.includes(text[at]!)) signs = alike = 0;
  }
  return false;
}

/** Signs that may be digits, with at most one blank or mark between two. */
function runsOf(text: string): Sign[][] {
  const runs: Sign[][] = [];
  let run: Sign[] = [];
  for (let start = 0; start <= text.length; start++) {
    const sign = text[start] ?? '';
    const digit = digits().get(sign);
    if (digit !== undefined) run.push({ digit, isReal: REAL.has(sign), start });
    else if (!GAPS.includes(sign) || sign === '' || run.at(-1)?.start !== start - 1) {
      if (run.length >= LENGTH && run.length <= LONGEST_RUN) runs.push(run);
      run = [];
    }
  }
  return runs;
}

function mobilesOf(text: string, run: readonly Sign[]): Numeral[] {
  return run.flatMap(({ digit }, from) => {
    if (digit !== '1') return [];
    const signs = run.slice(from, from + LENGTH);
    const real = signs.filter(({ isReal }) => isReal).length;
    if (real < LEAST_REAL || real === LENGTH) return [];
    const digits = signs.map(({ digit }) => digit).join('');
    if (!MOBILE.test(digits) || signs.length < LENGTH) return [];
    const { start } = signs[0]!;
    const end = signs.at(-1)!.start + 1;
    if (run[from - 1]?.isReal || run[from + LENGTH]?.isReal) return [];
    const isInWord = LETTER.test((text[start - 1] ?? '') + (text[end] ?? ''));
    return isInWord ? [] : [{ digits, start, end, shape: '11' }];
  });
}
