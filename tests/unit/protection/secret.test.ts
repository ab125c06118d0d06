import { expect, test } from 'vitest';
import { waitAfter } from '../../../utils/protection/backoff';
import { CODE_BYTES, codeFrom, plainCode } from '../../../utils/protection/recovery';
import { kindOf, plainSecret, problemWith } from '../../../utils/protection/secret';

test.each([
  ['58213', 'short'],
  ['582130', null],
  ['582130582139', null],
  ['5821305821391', 'long'],
  ['111111', 'easy'],
  ['123456', 'easy'],
  ['890123', 'easy'],
  ['987654', 'easy'],
  ['121212', 'easy'],
  ['123123', 'easy'],
  ['abcdefg', 'short'],
  ['the cat sleeps', null],
  ['小猫爱鱼', null],
  ['小猫鱼', 'short'],
  ['aaaaaaaaaa', 'easy'],
  ['x'.repeat(201), 'long'],
  ['', 'short'],
])('%s: %s', (secret, problem) => {
  expect(problemWith(secret)).toBe(problem);
});

test('digits are a PIN, anything else a phrase', () => {
  expect([kindOf('582130'), kindOf('58213a')]).toEqual(['pin', 'phrase']);
});

test('full-width digits and stray spaces are the same PIN', () => {
  expect(plainSecret(' ５８２１３０　')).toBe('582130');
});

test('wrong PINs cost 0, 0, 0, 30 s, 2 min, 10 min, 1 h, and 1 h for each further one', () => {
  const seconds = [1, 2, 3, 4, 5, 6, 7, 8, 1000].map((failures) => waitAfter(failures) / 1000);
  expect(seconds).toEqual([0, 0, 0, 30, 120, 600, 3600, 3600, 3600]);
  expect(waitAfter(0)).toBe(0);
});

test('a recovery code has 24 signs and says what its bytes say', () => {
  expect(codeFrom(new Uint8Array(CODE_BYTES))).toBe('0000-0000-0000-0000-0000-0000');
  expect(codeFrom(new Uint8Array(CODE_BYTES).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  const codes = Array.from({ length: CODE_BYTES * 8 }, (_, bit) => {
    const bytes = new Uint8Array(CODE_BYTES);
    bytes[bit >> 3] = 128 >> (bit & 7);
    return codeFrom(bytes);
  });
  expect(new Set(codes).size).toBe(CODE_BYTES * 8);
});

test('a code copied by hand is read as it was meant', () => {
  expect(plainCode(' o12i-lab cd ')).toBe('01211ABCD');
});
