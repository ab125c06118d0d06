import { expect, test } from 'vitest';
import type { Form } from '../../../utils/own/detail';
import { fingerprintsOf } from '../../../utils/own/fingerprints';
import { shortHash } from '../../../utils/own/short-hash';

test('the hash of a window is that of its text by itself', () => {
  const hash = shortHash(0xc0ffee);
  const text = '我叫张小明abc123';
  const prefixes = hash.prefixes(text);
  for (const length of [1, 3, text.length])
    for (let from = 0; from + length <= text.length; from++)
      expect(hash.rolling('m', length)(prefixes, from)).toBe(
        hash.of(`m:${text.slice(from, from + length)}`),
      );
});

test('another tag or seed is another hash', () => {
  const hashes = [1, 2, 3, 4].flatMap((seed) =>
    (['m', 't', 'p'] as const).map((tag) => shortHash(seed).of(`${tag}:张小明`)),
  );
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('of innocent forms few pass', () => {
  const own = Array.from({ length: 30 }, (_, i): Form => `n:1380000${1000 + i}`);
  const hash = shortHash(0x1234567);
  const { mayHold } = fingerprintsOf({ seed: 0x1234567, shorts: own.map(hash.of), shapes: [] });
  const others = Array.from(
    { length: 100_000 },
    (_, i): Form => `n:15${String(i).padStart(9, '0')}`,
  );
  const passed = others.filter((form) => mayHold(hash.of(form))).length;
  // 30 of 65,536 are expected: 46.
  expect(passed).toBeGreaterThan(10);
  expect(passed).toBeLessThan(110);
  expect(own.every((form) => mayHold(hash.of(form)))).toBe(true);
});

test('answers are remembered, the oldest forgotten first', () => {
  const fingerprints = fingerprintsOf({ seed: 1, shorts: [], shapes: [] });
  const form = (i: number): Form => `t:form${i}`;
  for (let i = 0; i < 5000; i++) fingerprints.learn([form(i)], i % 2 === 0 ? [form(i)] : []);
  expect(fingerprints.knows(form(0))).toBe(false);
  expect(fingerprints.has(form(4998))).toBe(true);
  expect(fingerprints.knows(form(4999))).toBe(true);
  expect(fingerprints.has(form(4999))).toBe(false);
});
