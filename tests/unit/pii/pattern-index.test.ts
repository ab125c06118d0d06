import { expect, test } from 'vitest';
import { beginningsOf } from '../../../utils/pii/beginnings';
import { detectors } from '../../../utils/pii/detectors';
import { healthPhrases } from '../../../utils/pii/health';
import { minorAgePhrases } from '../../../utils/pii/minor-age';
import { patternIndex } from '../../../utils/pii/pattern-index';
import { linesOf, type Message } from '../../corpus/message';

test.each<[RegExp, string[] | null]>([
  [/订单|order/, ['订单', 'or']],
  [/[密蜜]码/, ['密码', '蜜码']],
  [/e-?cny/, ['e-', 'ec']],
  [/v+[xX]/, ['v']],
  [/\d{2}-\d/, ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']],
  [/[+💬]\s/u, ['+', '💬']],
  [/(?:名|我[叫是])/, ['名', '我叫', '我是']],
  [/(?:微信)?号/, ['微信', '号']],
  [/x{0,3}y/, ['x', 'y']],
  [/[^a]b/, null],
  [/\p{L}b/u, null],
  [/a*/, null],
  [/[\u4E00-\u9FFF]号/, null],
])('%s begins with %j', (pattern, expected) => {
  expect(beginningsOf(pattern) && [...beginningsOf(pattern)!.keys()]).toEqual(expected);
});

test('a word begins where no letter stands before', () => {
  const index = patternIndex([/(?<![a-z])pin|密码/]);
  expect(
    ['my pin', 'pin', '我pin', '密码', 'spin', 'pan'].map((text) => index.mayMatch(text)[0]),
  ).toEqual([1, 1, 1, 1, 0, 0]);
});

test('what matches is never ruled out', () => {
  const phrases = [...healthPhrases, ...minorAgePhrases].flatMap(({ rules }) =>
    rules.map(([, pattern]) => pattern),
  );
  const patterns = [...detectors.flatMap(({ needs }) => needs ?? []), ...phrases];
  const index = patternIndex(patterns);
  const texts = ['messages.jsonl', 'fresh.jsonl', 'abroad.jsonl']
    .flatMap((file) => linesOf<Message>(file))
    .map(({ text }) => text.toLowerCase());
  for (const text of texts) {
    const mayMatch = index.mayMatch(text);
    const wrong = patterns.filter((pattern, i) => !mayMatch[i] && text.search(pattern) >= 0);
    expect(wrong, text).toEqual([]);
  }
  const ruledOut = texts.reduce(
    (sum, text) => sum + index.mayMatch(text).filter((may) => !may).length,
    0,
  );
  expect(ruledOut / (texts.length * patterns.length)).toBeGreaterThan(0.7);
});
