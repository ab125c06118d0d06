import { digitWords, latinWords, otherWords, pinyinWords } from '../../text/digit-words';
import { HAN_DIGITS, hanDigits } from '../../text/han-digits';

/** The digits of a message, where they stand in the folded text. */
export interface Run {
  start: number;
  end: number;
  /** ASCII; perhaps a plus in front, or the X that a resident number may end in. */
  value: string;
  /** The same, a hyphen where something stands between. */
  groups: string;
}

/** Digits, with letters that look like them, in Chinese, in words. */
const TOKEN = new RegExp(
  `\\+?(?<![a-z])[oil]{0,4}[0-9][0-9oil]*|[${HAN_DIGITS}]+|(?<![a-z])(?:${latinWords}|${pinyinWords})+(?![a-z])|(?:${otherWords})+`,
  'g',
);
const PART = new RegExp(
  `^\\+|${latinWords}|${pinyinWords}|${otherWords}|[0-9oil${HAN_DIGITS}]`,
  'g',
);
const PLAIN = /^\+?[0-9]+$/;
/** What may stand between digits of one number; no colon, slash, plus: those make times, sizes, sums. */
const GAP = /^(?:[\s·–—_~.…()-]|\p{Extended_Pictographic}){0,3}$/u;
const LAST_SIGN = /^[^\p{L}\p{N}]*([0-9x])[^\p{L}\p{N}]*$/u;
const CHECK = /^x(?![a-z0-9])/;
/** Beside these, digits belong to a word: a handle, an address. */
const WORD_SIGN = /[a-z_@]/;
/** 9.9 and 12.50 are prices. */
const DECIMAL = /(?<!\d)\d{1,4}[.,]\d{1,2}(?!\d)/;

/** One digit again and again, more often than in an age. */
export function isCheer(value: string): boolean {
  return /^(\d)\1{3,}$/.test(value);
}

/** The only number of a folded, lower-case text whose words of no weight are blanked, else `null`. */
export function onlyRun(rest: string): Run | null {
  const [run = lastSign(rest), other] = runsIn(rest).filter(({ value }) => value.length > 1);
  if (!run || other || DECIMAL.test(rest.slice(run.start, run.end))) return null;
  const whole = withCheck(rest, run);
  const beside = (rest[whole.start - 1] ?? '') + (rest[whole.end] ?? '');
  return WORD_SIGN.test(beside) ? null : whole;
}

/** The last digit by itself, or the X of a resident number. */
function lastSign(rest: string): Run | null {
  const sign = LAST_SIGN.exec(rest)?.[1];
  if (!sign) return null;
  const start = rest.indexOf(sign);
  const value = sign.toUpperCase();
  return { start, end: start + 1, value, groups: value };
}

function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const last = runs.at(-1);
    const end = index + token.length;
    const value = read(token);
    if (last && GAP.test(text.slice(last.end, index)))
      runs[runs.length - 1] = joined(last, { start: index, end, value, groups: value });
    else runs.push({ start: index, end, value, groups: value });
  }
  return runs;
}

function joined(left: Run, { start, end, value }: Run): Run {
  const gap = left.end < start ? '-' : '';
  return { ...left, end, value: left.value + value, groups: left.groups + gap + value };
}

function withCheck(text: string, run: Run): Run {
  const { end, value, groups } = run;
  const isChecked = value.length > 2 && CHECK.test(text.slice(end, end + 2));
  return isChecked ? { ...run, end: end + 1, value: `${value}X`, groups: `${groups}X` } : run;
}

function read(token: string): string {
  if (PLAIN.test(token)) return token;
  return Array.from(token.matchAll(PART), ([part]) => {
    if (part === 'o') return '0';
    if (part === 'l' || part === 'i') return '1';
    return digitWords.get(part) ?? hanDigits(part);
  }).join('');
}
