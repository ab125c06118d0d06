import { expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold';
import {
  DIGIT,
  GAP,
  HALF,
  HAN,
  kindOf,
  kindsIn,
  LETTER,
  NUMERAL,
  RARE,
  WIDE,
} from '../../../utils/text/signs';

const UNITS = Array.from({ length: 0x10000 }, (_, code) => code);
/** Thai sara am, which NFKC takes apart although everybody types and reads one sign. */
const SARA_AM = 0x0e33;

test('what is called plain is what folding would leave alone', () => {
  const wrong = UNITS.filter((code) => {
    if (kindOf(code) & (RARE | WIDE | HALF) || code === SARA_AM) return false;
    const sign = String.fromCharCode(code);
    const read = sign.normalize('NFKC');
    // Longer forms stay as they are.
    return (read !== sign && read.length < 3) || /\p{DI}|\p{Me}/u.test(sign);
  });
  expect(wrong.map((code) => code.toString(16))).toEqual([]);
});

test('no digit but those of ASCII is plain', () => {
  const plain = UNITS.filter(
    (code) => !(kindOf(code) & (RARE | WIDE)) && /\p{Nd}/u.test(String.fromCharCode(code)),
  );
  expect(String.fromCharCode(...plain)).toBe('0123456789');
});

test('pictures of the planes of emoji are plain, letters and digits there are not', () => {
  expect(kindsIn('😂👍🏽🎁🛒🤝') & RARE).toBe(0);
  for (const sign of ['🅥', '🇻', '𝟏', '🄋', '\u{1FBF1}', '\ud83c'])
    expect(kindsIn(sign) & RARE).toBe(RARE);
});

test.each([
  ['a', LETTER],
  ['ế', LETTER],
  ['7', DIGIT],
  ['中', HAN],
  ['三', HAN | NUMERAL],
  ['〇', NUMERAL],
  ['-', GAP],
  ['😂', GAP],
  ['元', HAN],
  ['%', 0],
  ['￥', 0],
])('the kind of %s', (sign, expected) => {
  const asked = LETTER | DIGIT | HAN | NUMERAL | GAP;
  expect(kindsIn(fold(sign).text) & asked).toBe(expected);
});
