import { expect, test } from 'vitest';
import { fromPunycode } from '../../../utils/lures/punycode';

// RFC 3492, section 7.1, samples (B), (C), (L), (M) and (S), in lower case.
test.each([
  ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['ihqwctvzc91f659drss3x8bo0yb', '他們爲什麽不說中文'],
  ['3b-ww4c5e180e575a65lsy2b', '3年b組金八先生'],
  ['-with-super-monkeys-pc58ag80a8qai00g7n9n', '安室奈美恵-with-super-monkeys'],
])('reads xn--%s', (label, expected) => {
  expect(fromPunycode(`xn--${label}`)).toBe(expected);
});

test.each([
  ['xn--mazon-3ve', 'аmazon'],
  ['xn--fsqu00a', '例子'],
  ['xn--bcher-kva', 'bücher'],
])('reads %s', (label, expected) => {
  expect(fromPunycode(label)).toBe(expected);
});

test.each(['xn--', 'xn--a', 'xn--99999999', 'xn--_', 'xn--é', 'xn--zzzzzzzzzzzzzzzzzzzz'])(
  '%s is none, and no error',
  (label) => {
    expect(() => fromPunycode(label)).not.toThrow();
  },
);
