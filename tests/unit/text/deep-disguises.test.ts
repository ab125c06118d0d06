import { expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold';
import { numbersIn } from '../../../utils/text/numbers';

/** Numbers of so many digits and more, by what stands for them. */
const found = (text: string, least = 9) =>
  numbersIn(fold(text).text)
    .slice(least)
    .flat()
    .map(({ digits, start, end }) => [text.slice(start, end), digits]);

test.each([
  '138一个0000一个1234',
  '138然后0000然后1234',
  '138，后面，0000，然后是，1234',
  '138，然后0000，再1234',
  '138然后00001234',
  '138杠0000-1234',
  '138减0000减1234',
  '138点0000点1234',
  '138一0000一1234',
  '138啊0000啊1234',
  '138爱心0000爱心1234',
  '138 dash 0000 dash 1234',
  '138空格0000空格1234',
  '一三八然后零零零零然后一二三四',
  '1啊3啊8啊0啊0啊0啊0啊1啊2啊3啊4',
])('words divide the number: %s', (text) => {
  expect(found(text)).toContainEqual([text, '13800001234']);
});

test.each([
  ['010에 8263에 9274', '01082639274'],
  ['0912杠345杠678', '0912345678'],
  ['6222杠0211杠6187杠4921', '6222021161874921'],
  ['110105杠19491231杠0028', '110105194912310028'],
])('and other numbers than mobiles: %s', (text, digits) => {
  expect(found(text)).toContainEqual([text, digits]);
});

test.each([
  '139元1599元1899元',
  '139的1599的1899的',
  '139和1599和1899',
  '139或者1599或者1899',
  '139到1599到1899',
  '满199减20满399减50',
  '满1000减200再减30',
  '199然后299然后399',
  '138个0000个1234个',
  '165x8800x9200',
  '138第0000号1234',
])('words divide prices, sizes, choices: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  '138OOOOl234',
  '|38000OI234',
  '138SO001234',
  '13B00001Z34',
  '138-0ooo-12З4',
  '138⭕⭕⭕⭕1234',
  '一三八○○○○一二三四',
  '138◯◯◯◯1234',
  '幺三吧灵灵灵灵幺二三四',
  '幺三八零零零零依二散四',
])('signs only look or sound like digits: %s', (text) => {
  expect(found(`打${text}`).map(([typed]) => typed)).toContain(text);
});

test.each([
  'S8B0012345',
  'A138S0001234',
  '138S00012345',
  '款S13800OB',
  'B2B O2O S925 G1380 Z170 Q3',
  '1起 2起 3起 吧 就 是 四 五 六',
  'I love it SO good BIG sOlO',
])('a few such signs do not make a number: %s', (text) => {
  expect(found(text).filter(([, digits]) => digits!.length === 11)).toEqual([]);
});

test.each([
  ['138四个零1234', '138四个零1234'],
  ['打138 4个0 1234', '138 4个0 1234'],
  ['一三八四个零一二三四', '一三八四个零一二三四'],
])('digits are counted: %s', (text, typed) => {
  expect(found(text)).toContainEqual([typed, '13800001234']);
});

test.each(['要3个4号链接的 5个6号', '买138四个5件', '四个一百三个两百'])(
  'things are counted: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test.each([
  '倒着看 43210000831',
  '43210000831 反过来',
  '4321 0000 831 倒过来读',
  '从后往前 43210000831',
  'read it backwards: 43210000831',
  'reverse 43210000831',
  'al revés 43210000831',
  '거꾸로 43210000831',
  '逆から 43210000831',
])('the message asks to read from behind: %s', (text) => {
  expect(found(text).map(([, digits]) => digits)).toContain('13800001234');
});

test.each(['43210000831', '到了看 43210000831', 'back 43210000831'])(
  'it does not ask so: %s',
  (text) => {
    expect(found(text).map(([, digits]) => digits)).not.toContain('13800001234');
  },
);
