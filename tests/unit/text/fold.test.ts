import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold';
import { typedSpan } from '../../../utils/text/view';

test.each([
  ['ASCII and Chinese', '打我 138 call', '打我 138 call'],
  ['full width', 'ＱＱ：１３８（ａ）', 'QQ:138(a)'],
  ['circled', '⓪①⑨⓿', '0190'],
  ['negative circled', '❶❾➊➀', '1911'],
  ['bracketed', '⑴⒈', '11'],
  ['Chinese in brackets', '㈠㊀', '11'],
  ['mathematical, five kinds', '𝟏𝟙𝟣𝟭𝟷', '11111'],
  ['raised and lowered', '¹₁', '11'],
  ['keycaps', '1️⃣0️⃣', '10'],
  ['digits of other scripts', '๑٣३', '133'],
  ['letters in frames', '🅥🆅ⓥ🇻', 'VVvV'],
  ['what nobody sees', '1\u200b3\u00ad8\ufeff', '138'],
  ['struck through', '1\u03363\u0336', '13'],
  ['longer forms stay', '½㍿', '½㍿'],
  ['emoji stay', '😂👍', '😂👍'],
])('reads %s', (_name, typed, expected) => {
  expect(fold(typed).text).toBe(expected);
});

test('knows the way back to what was typed', () => {
  const typed = '号1️⃣３\u200b𝟖完';
  const view = fold(typed);
  expect(view.text).toBe('号138完');
  const { start, end } = typedSpan(view, 1, 4);
  expect(typed.slice(start, end)).toBe('1️⃣３\u200b𝟖');
});

test('every piece of a view leads back into the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
      const view = fold(typed);
      let last = 0;
      for (let i = 0; i < view.text.length; i++) {
        const { start, end } = typedSpan(view, i, i + 1);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(typed.length);
        last = start;
      }
    }),
  );
});
