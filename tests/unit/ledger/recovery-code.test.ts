import { expect, test } from 'vitest';
import { readRecoveryCode, recoveryCode } from '../../../utils/ledger/recovery-code';

const BYTES = Uint8Array.from({ length: 23 }, (_, i) => (i * 37 + 5) % 256);
const CODE = recoveryCode(BYTES);
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a code is 24 signs of Crockford’s, in six groups', () => {
  expect(CODE).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){5}$/);
});

test('every sign comes from the bytes', () => {
  const codes = Array.from(BYTES, (_, i) => recoveryCode(BYTES.with(i, BYTES[i]! ^ 1)));
  expect(new Set([CODE, ...codes]).size).toBe(24);
});

test.each([
  ['as it was shown', CODE],
  ['in lower case without dashes', CODE.toLowerCase().replaceAll('-', '')],
  ['with the letters that look like digits', CODE.replaceAll('0', 'O').replaceAll('1', 'l')],
  [
    'in full width',
    CODE.replace(/[\dA-Z]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0)),
  ],
])('it is read %s', (_how, typed) => {
  expect(readRecoveryCode(typed)).toBe(CODE);
});

test.each([
  ['too short', CODE.slice(1)],
  ['too long', `${CODE}7`],
  ['of other signs', CODE.replace(/.$/, 'U')],
  ['nothing', ''],
])('one that is %s is none', (_what, typed) => {
  expect(readRecoveryCode(typed)).toBeNull();
});

test('any one wrong sign is noticed, but Z for 0, and any two swapped', () => {
  const plain = CODE.replaceAll('-', '');
  for (let at = 0; at < 23; at++) {
    for (const sign of SIGNS) {
      const isSame =
        plain[at] === sign ||
        (plain[at] === '0' && sign === 'Z') ||
        (plain[at] === 'Z' && sign === '0');
      const typed = plain.slice(0, at) + sign + plain.slice(at + 1);
      if (!isSame) expect(readRecoveryCode(typed)).toBeNull();
    }
    const [a, b] = [plain[at]!, plain[at + 1]!];
    const swapped = plain.slice(0, at) + b + a + plain.slice(at + 2);
    if (at < 22 && SIGNS.indexOf(a) % 31 !== SIGNS.indexOf(b) % 31) {
      expect(readRecoveryCode(swapped)).toBeNull();
    }
  }
});
