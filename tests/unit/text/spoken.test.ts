import { expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold';
import { foldSpoken } from '../../../utils/text/spoken';
import { typedSpan } from '../../../utils/text/view';

const read = (text: string) => foldSpoken(fold(text)).text;

test.each([
  ['English', 'call one three eight zero zero', 'call 13800'],
  ['English with figures', 'five oh three 771', '503771'],
  ['a letter for zero', 'five o three seven one', '50371'],
  ['capitals', 'FIVE OH Three seven one', '50371'],
  ['commas and hyphens', 'one, three-eight... zero zero', '13800'],
  ['double and triple', 'one three eight triple zero double five', '13800055'],
  ['double and a figure', 'one three double 5 six', '13556'],
  ['tens', 'eighteen hundred forty two, thirteen, ninety nine', 'eighteen hundred 421399'],
  ['run together', 'onethreeeightzerozero', '13800'],
  ['glued to figures', '9one8three 46two7', '91834627'],
  ['one word among figures', '138000one234', '1380001234'],
  ['one word between figures', '6 ocho 2, 41 39 07', '682413907'],
  ['leet', '0ne thr33 e1ght zer0 f1ve', '13805'],
  ['pinyin', 'yao san ba ling ling', '13800'],
  ['pinyin without blanks', 'yaosanbalingling', '13800'],
  ['pinyin with its tones', 'yāo sān bā líng líng', '13800'],
  ['pinyin and figures', 'yao san ba 0000 1234', '13800001234'],
  ['Spanish', 'seis ocho dos 41 39', '6824139'],
  ['Spanish tens', 'seis uno dos treinta y cuatro cincuenta', '6123450'],
  ['Portuguese', 'onze nove 8461', '1198461'],
  ['Portuguese, half a dozen', 'nove oito meia um quarenta e dois', '986142'],
  ['German', 'null eins sieben sechs 4829', '01764829'],
  ['French pairs', 'zéro six douze trente-quatre cinquante-six', '06123456'],
  ['French sums', 'zéro six quatre-vingt-dix-sept soixante et onze', '069771'],
  ['Indonesian', 'nol delapan satu 3728', '0813728'],
  ['Malay', 'kosong satu dua lapan sembilan', '01289'],
  ['Vietnamese', 'không chín một hai tám', '09128'],
  ['Vietnamese without accents', 'khong chin mot hai tam nam sau', '0912856'],
  ['Japanese in Latin letters', 'zero kyu zero hachi ni roku', '090826'],
])('reads %s', (_name, text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['a countdown', 'three two one go'],
  ['a long countdown', 'five four three two one go'],
  ['the longest countdown', 'ten nine eight seven six five four three two one'],
  ['counting', 'one two three four five'],
  ['few digits', 'two for one'],
  ['choices', 'size six or seven or eight or nine'],
  ['prices', 'twenty five or thirty five dollars'],
  ['an article beside a number', 'this one 13800001234'],
  ['a name with figures', 'liu0412'],
  ['a name of syllables with figures', 'wuliuqi777'],
  ['a name beside a number', 'li si 13800001234'],
  ['names', 'liu yi fei he wu er shan'],
  ['words that hold digit words', 'someone phoned the weight office'],
  ['Vietnamese words', 'ba nam sau em mua hai cai'],
  ['Japanese words', 'san go ni itte san'],
  ['sizes', 'S M L XL 38 39 40'],
  ['letters among digits', 'A1 o2 B3 o4 C5'],
  ['Chinese', '三二一上链接'],
])('leaves %s as it is', (_name, text) => {
  expect(read(text)).toBe(text);
});

test('knows the way back to the words', () => {
  const typed = 'call one three eight zero zero now';
  const view = foldSpoken(fold(typed));
  const { start, end } = typedSpan(view, 5, 10);
  expect(typed.slice(start, end)).toBe('one three eight zero zero');
  const part = typedSpan(view, 6, 8);
  expect(typed.slice(part.start, part.end)).toBe('three eight');
});
