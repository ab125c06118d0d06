import type { Change } from '../../text/view';
import { type Token, tokensOf } from '../../text/words';
import { digitWords } from './digit-words';

/** Words for signs within a number, by the sign. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '.': 'dot point punto ponto punkt titik punt kropka nokta tuldok',
    '-': 'dash hyphen minus traço traco guion guión tiret strich bindestrich trattino lineetta streepje hífen hifen myślnik tire strip sambung gitling',
    '/': 'slash barra schrägstrich',
    ' ': 'space espacio espaço spazio leerzeichen espace',
  }).flatMap(([sign, words]) => words.split(' ').map((word) => [word, sign] as const)),
);
/** nine hundred 123 */
const ROUND: ReadonlyMap<string, string> = new Map([
  ['hundred', '00'],
  ['thousand', '000'],
]);
const HINT = new RegExp(`(?<![a-z])(?:${[...SIGNS.keys(), ...ROUND.keys()].join('|')})(?![a-z])`);
/** Digits that a number with dictated signs has, at least. */
const LEAST = 6;
/** Signs of other scripts between digits: a vowel or a long mark typed for a dash, the particle that stands for one. */
const OTHER =
  /(?<=\d)\s?(?:[ㅡー―]|다시|대시|하이픈|ハイフン|ダッシュ|マイナス)\s?(?=\d)|(?<=\d{2})[のノ](?=\d{3,4}[のノ]\d{3,4})|(?<=\d[のノ]\d{3,4})[のノ](?=\d{3,4})/g;
const OTHER_HINT = /[ㅡー―のノ다대하ハダマ]/;

/** 738 ponto 402 ponto 916 traço 31 → 738.402.916-31. */
export function signsDictated(lower: string): Change[] {
  return [...latin(lower), ...other(lower)].sort((a, b) => a.start - b.start);
}

function latin(lower: string): Change[] {
  if (!HINT.test(lower)) return [];
  const tokens = tokensOf(lower);
  const digits = tokens.reduce((sum, token) => sum + digitsOf(token), 0);
  if (digits < LEAST) return [];
  const changes: Change[] = [];
  for (const [i, { text, start, end }] of tokens.entries()) {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    const round = ROUND.get(text);
    if (round && before && digitsOf(before) === 1) {
      changes.push({ start: before.end, end, units: round });
      continue;
    }
    const sign = SIGNS.get(text);
    if (!sign || !before || !after || !digitsOf(before) || !digitsOf(after)) continue;
    if (lower.slice(before.end, start).trim() || lower.slice(end, after.start).trim()) continue;
    changes.push({ start: before.end, end: after.start, units: sign });
  }
  return changes;
}

function digitsOf({ text, isFigure }: Token): number {
  return isFigure ? text.length : digitWords.has(text) ? 1 : 0;
}

function other(lower: string): Change[] {
  if (!OTHER_HINT.test(lower)) return [];
  return [...lower.matchAll(OTHER)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
    units: '-',
  }));
}
