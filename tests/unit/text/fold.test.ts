import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold';
import { typedSpan } from '../../../utils/text/view';

test.each([
  ['ASCII and Chinese', '打我 138 call', '打我 138 call'],
  ['full width', 'ＱＱ：１３８（ａ）', 'QQ:138(a)'],
  ['the wide blank', '张　小', '张 小'],
  ['circled', '⓪①⑨⓿', '0190'],
  ['circled from ten on', '⑩⑬⑳', '101320'],
  ['double circled', '⓵⓷⓽', '139'],
  ['negative circled', '❶❾➊➀⓫❿', '19111110'],
  ['bracketed', '⑴⒈⒀', '1113'],
  ['with a comma or a stop', '🄀🄂🄊', '019'],
  ['Chinese in brackets and circles', '㈠㊀㈨', '119'],
  ['of Suzhou', '〡〢〣〨', '1238'],
  ['Roman, among each other and beside digits', 'ⅠⅢⅧ0000ⅰⅱ3Ⅴ', '13800001235'],
  ['Roman, by itself', '第Ⅱ代 Ⅴ信', '第II代 V信'],
  ['the letter V before digits', '加Ⅴ13800001234', '加V13800001234'],
  ['mathematical, five kinds', '𝟏𝟙𝟣𝟭𝟷', '11111'],
  ['raised and lowered', '¹₁³₈', '1138'],
  ['keycaps', '1️⃣0️⃣🔟', '1010'],
  ['keycaps without a selector', '1⃣3⃣', '13'],
  ['digits of other scripts', '๑٣३۸৮൦', '133880'],
  ['segmented digits', '\u{1FBF1}\u{1FBF3}', '13'],
  ['letters in frames', '🅥🆅ⓥ🇻⒱🄥', 'VVvVvV'],
  ['small capitals', 'ᴠx ᴡᴇᴄʜᴀᴛ', 'vx wechat'],
  ['raised letters', 'ᵛˣ', 'vx'],
  ['mathematical letters', '𝐯𝓍 𝘄𝘅', 'vx wx'],
  ['what nobody sees', '1\u200b3\u00ad8\ufeff\u2060\u{E0031}\u3164', '138'],
  ['the blank of Braille', '138\u28000000', '138 0000'],
  ['struck through', '1\u03363\u0336', '13'],
  ['marks piled on digits', '1\u03013\u0302\u03238\u035f', '138'],
  ['enclosed', '1\u20dd3\u20de', '13'],
  ['accents typed apart', 'so\u0302\u0301 e\u0301', 'số é'],
  ['half-width kana typed apart', 'ｾﾞﾛ', 'ゼロ'],
  ['longer forms stay', '½㍿', '½㍿'],
  ['emoji stay', '😂👍🏽', '😂👍🏽'],
  ['other scripts stay', 'เบอร์ จำ 번호 かな số', 'เบอร์ จำ 번호 かな số'],
])('reads %s', (_name, typed, expected) => {
  expect(fold(typed).text).toBe(expected);
});

test('reads every decimal digit of Unicode', () => {
  const digits = Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((sign) => /\p{Nd}/u.test(sign));
  expect(digits.length).toBeGreaterThan(700);
  // They stand in rows from 0 to 9.
  expect(digits.map((digit) => fold(digit).text).join('')).toBe(
    '0123456789'.repeat(digits.length / 10),
  );
});

test('knows the way back to what was typed', () => {
  const typed = '号1️⃣３\u200b𝟖\u0301完';
  const view = fold(typed);
  expect(view.text).toBe('号138完');
  const { start, end } = typedSpan(view, 1, 4);
  expect(typed.slice(start, end)).toBe('1️⃣３\u200b𝟖\u0301');
});

test('leaves a text with nothing to fold as it is', () => {
  const plain = fc.stringMatching(/^[ -~中国话号0-9เกาคな한é😂，。]*$/u);
  fc.assert(
    fc.property(plain, (text) => {
      const typed = text.replace(/[，]/g, ',');
      expect(fold(typed)).toEqual({ text: typed, starts: null, ends: null });
    }),
  );
});
