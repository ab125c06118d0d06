import { expect, test } from 'vitest';
import { unmix } from '../../../utils/text/confusables';
import { fold } from '../../../utils/text/fold';
import { typedSpan } from '../../../utils/text/view';

const read = (text: string) => unmix(fold(text)).text;

test.each([
  ['Cyrillic in a Latin word', 'wесhаt', 'wechat'],
  ['Greek in a Latin word', 'vχ: αbc_12', 'vx: abc_12'],
  ['capitals', 'ТЕLЕGRАМ', 'TELEGRAM'],
  ['a letter by itself beside Chinese', '加ν: abc', '加v: abc'],
  ['letters beside digits', '1З8ОООО1', '138OOOO1'],
])('reads %s', (_name, typed, expected) => {
  expect(read(typed)).toBe(expected);
});

test.each([
  ['Russian', 'привет, как дела'],
  ['Russian with words that pass for Latin', 'кот и рост 158 см'],
  ['Russian beside Latin', 'какой size нам брать'],
  ['a word of Russian that stands alone', 'тут'],
  ['Greek', 'καλημέρα σας'],
  ['a unit', '5кг и 10шт'],
])('leaves %s', (_name, typed) => {
  expect(read(typed)).toBe(typed);
});

test('knows the way back', () => {
  const view = unmix(fold('加ｗесhаt'));
  expect(view.text).toBe('加wechat');
  expect(typedSpan(view, 1, 7)).toEqual({ start: 1, end: 7 });
});
