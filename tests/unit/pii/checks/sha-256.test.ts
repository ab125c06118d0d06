import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256Words } from '../../../../utils/pii/checks/sha-256';

const hex = (words: readonly number[]) =>
  words.map((word) => word.toString(16).padStart(8, '0')).join('');

// FIPS 180-4's example.
test('the hash of abc', () => {
  expect(hex(sha256Words([0x61, 0x62, 0x63]))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('it is what others say it is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 55 }), (bytes) => {
      const expected = createHash('sha256').update(bytes).digest('hex');
      expect(hex(sha256Words([...bytes]))).toBe(expected);
    }),
  );
});

test('a message of more than a block is refused', () => {
  expect(() => sha256Words(Array(56).fill(0))).toThrow(RangeError);
});
