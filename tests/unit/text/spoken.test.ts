import { expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold';
import { foldSpoken } from '../../../utils/text/spoken';
import { typedSpan } from '../../../utils/text/view';

const read = (text: string) => foldSpoken(fold(text)).text;

test.each([
  ['English', 'call one three eight zero zero', 'call 13800'],
  ['English with figures', 'five oh three 771', '503771'],
  ['glued to figures', '9one8three 46two7', '91834627'],
  ['pinyin', 'yao san ba ling ling', '13800'],
  ['pinyin without blanks', 'yaosanbalingling', '13800'],
  ['Spanish', 'seis ocho dos 41 39', '6824139'],
  ['Portuguese', 'onze nove 8461', '1198461'],
  ['German', 'null eins sieben sechs 4829', '01764829'],
  ['Indonesian', 'nol delapan satu 3728', '0813728'],
  ['Korean', '공일공 팔이육삼', '0108263'],
  ['Thai', 'ศูนย์แปดหนึ่ง สี่สองเก้า', '081429'],
])('reads %s', (_name, text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['a countdown', 'three two one go'],
  ['few digits', 'two for one'],
  ['a name with figures', 'liu0412'],
  ['words that hold digit words', 'someone phoned the weight office'],
  ['Chinese', '三二一上链接'],
])('leaves %s as it is', (_name, text) => {
  expect(read(text)).toBe(text);
});

test('knows the way back to the words', () => {
  const typed = 'call one three eight zero zero now';
  const view = foldSpoken(fold(typed));
  const { start, end } = typedSpan(view, 5, 10);
  expect(typed.slice(start, end)).toBe('one three eight zero zero');
});
