import type { Detector } from '../detector';

const AT =
  '(?:\\s{0,2}(?:@|艾特|\\(at\\)|\\[at\\])\\s{0,2}|\\sat\\s(?=[a-z0-9-]{1,62}\\sdot\\s(?:com|net|org|edu|gov|[a-z]{2})(?![a-z])))';
const DOT = '\\s?(?:[.点。]|\\(dot\\)|\\[dot\\]|(?<=\\s)dot(?=\\s))\\s?';
const ADDRESS = new RegExp(
  `(?<![a-z0-9._%+-])([a-z0-9_%+-](?:[a-z0-9._%+-]{0,62}[a-z0-9_%+-])?)${AT}((?:[a-z0-9-]{1,62}${DOT}){1,4}[a-z]{2,12})(?![a-z-])`,
  'g',
);

/**
 * E-mail addresses, also dictated (艾特, 点; at, dot).
 *
 * Source: RFC 5321 §4.5.3.1 for lengths; the signs are those mail services allow, not all of RFC 5322.
 */
export const email: Detector = {
  id: 'email',
  type: 'email',
  needs: /@|艾特|[([]at[)\]]|\sat\s/,
  *find({ lower }) {
    for (const { 0: whole, 1: local, 2: domain, index } of lower.matchAll(ADDRESS)) {
      const host = domain!.replace(/\(dot\)|\[dot\]|\sdot\s|[点。]/g, '.').replace(/\s/g, '');
      const value = `${local}@${host}`;
      yield { start: index, end: index + whole.length, value, confidence: 0.95 };
    }
  },
};
