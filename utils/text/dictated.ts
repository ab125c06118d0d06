import { type Change, changed, type View } from './view';

const DOT = said('dot|punto|ponto|point|punkt|titik', '点|點|점|닷|쩜|ドット');
const AT = said(
  'at|arroba|arobase|ät|klammeraffe|chiocciola',
  '[艾爱]特|圈圈?a|a圈|小老鼠|골뱅이|アット(?:マーク)?',
);
const UNDERSCORE = said(
  'underscore|gui[oó]n bajo|sublinhado|unterstrich',
  '下[划劃][线線]|底[线線]|언더바|アンダー(?:バー|スコア)',
);
const DASH = said(
  'dash|hyphen|gui[oó]n|hífen|bindestrich|tiret',
  '[横短中]?杠|中划线|连字符|하이픈|ハイフン',
);
/** Endings of hosts that dictated addresses have. */
const TLD =
  '(?:com|cn|net|org|edu|gov|io|me|co|cc|top|xyz|vip|info|biz|app|dev|jp|kr|tw|hk|sg|my|th|vn|id|in|ph|us|uk|ca|au|de|fr|es|it|br|mx|eu|ru)(?![a-z0-9-])';
const A_DOT = `(?:\\s?\\.\\s?|${DOT})`;
const PART = '[a-z0-9-]{1,40}';
/** An address from its at on. */
const HOST = new RegExp(
  `(?<=[a-z0-9_])(?:${AT}|@)${PART}(?:${A_DOT}${PART}){0,2}${A_DOT}${TLD}`,
  'g',
);
/** What stands before the at: the end of a text. */
const LOCAL = new RegExp(
  `[a-z0-9_%+]{1,40}(?:(?:[.-]|${DOT}|${UNDERSCORE}|${DASH})[a-z0-9_%+]{1,40}){0,4}$`,
);
/** RFC 5321 §4.5.3.1.1, in UTF-16 code units as dictated. */
const LONGEST_LOCAL = 64;
/** Hosts known for mail: there "at" means the sign even where the dot is typed. */
const MAIL = /(?:gmail|outlook|hotmail|yahoo|icloud|proton(?:mail)?|foxmail|naver|qq|163|126)\.com/;
const SAYS_DOT = new RegExp(DOT);
const BARE_AT = /^\s+[a-zä]/;
const MARKS: readonly (readonly [sign: string, said: RegExp])[] = [
  ['@', new RegExp(`^${AT}$`)],
  ['.', new RegExp(`^${DOT}$`)],
  ['_', new RegExp(`^${UNDERSCORE}$`)],
  ['-', new RegExp(`^${DASH}$`)],
];
const MARK = new RegExp(`${AT}|${DOT}|${UNDERSCORE}|${DASH}`, 'g');
/** An underscore is nothing else, and 杠 beside a letter is a hyphen of a name. */
const IN_NAME = new RegExp(
  `(?<=[a-z0-9])${UNDERSCORE}(?=[a-z0-9])|(?<=[a-z])[横短中]?杠(?=[a-z0-9])|(?<=[a-z0-9])[横短中]?杠(?=[a-z])`,
  'g',
);
/** What is dictated can hold nothing without. */
const HINT =
  /[艾爱]特|圈a|a圈|小老鼠|杠|[划劃底][线線]|[点點](?:c|n|o|e)|ト|골뱅이|바|dot|underscore|arroba|arobase|\s[aä]t\s|gui[oó]n|unterstrich|sublinhado|klammer|chiocc|\(at|\[at/;

/**
 * Puts the signs for the dictated ones of e-mail addresses and of handles: liu艾特qq点com, john dot doe at
 * mail dot com, anna下划线88.
 *
 * @param lower The text in lower case.
 */
export function foldDictated(view: View, lower: string): View {
  if (!HINT.test(lower)) return view;
  const changes = addressesIn(lower).flatMap(([start, end]) => marksIn(lower, MARK, start, end));
  if (changes.length > 0) return changed(view, changes);
  return changed(view, marksIn(lower, IN_NAME, 0, lower.length));
}

/** Dictated mail addresses, from their first letter to their last. */
function addressesIn(lower: string): [start: number, end: number][] {
  const found: [start: number, end: number][] = [];
  for (const { 0: host, index } of lower.matchAll(HOST)) {
    if (BARE_AT.test(host) && !SAYS_DOT.test(host) && !MAIL.test(host)) continue;
    const from = Math.max(found.at(-1)?.[1] ?? 0, index - LONGEST_LOCAL);
    const local = LOCAL.exec(lower.slice(from, index))?.[0] ?? '';
    found.push([index - local.length, index + host.length]);
  }
  return found;
}

function marksIn(lower: string, mark: RegExp, from: number, to: number): Change[] {
  return [...lower.slice(from, to).matchAll(mark)].map(({ 0: said, index }) => ({
    start: from + index,
    end: from + index + said.length,
    units: signOf(said),
  }));
}

function signOf(mark: string): string {
  return MARKS.find(([, said]) => said.test(mark))?.[0] ?? mark;
}

/** A word for a sign: in brackets or by itself, or, of other scripts, anywhere. */
function said(latin: string, other: string): string {
  return `(?:\\s{0,2}(?:[(\\[{<]\\s?(?:${latin})\\s?[)\\]}>]|${other})\\s{0,2}|\\s{1,2}(?:${latin})\\s{1,2})`;
}
