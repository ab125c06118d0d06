import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../../utils/pii/reading';
import { kindsIn, RARE, WIDE } from '../../../utils/text/signs';
import { typedSpan } from '../../../utils/text/view';

const NUMBER = '13800001234';

/** What stands for the number in a message, as typed. */
function typedNumber(text: string): string | null {
  const { view, reading } = read(text);
  const number = reading.numbers[NUMBER.length]!.find(({ digits }) => digits === NUMBER);
  if (!number) return null;
  const { start, end } = typedSpan(view, number.start, number.end);
  return text.slice(start, end);
}

test.each([
  '１３８００００１２３４',
  '①③⑧⓪⓪⓪⓪①②③④',
  '❶❸❽⓿⓿⓿⓿❶❷❸❹',
  '⑴⑶⑻0000⑴⑵⑶⑷',
  '1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣',
  '¹³⁸⁰⁰⁰⁰¹²³⁴',
  '₁₃₈₀₀₀₀₁₂₃₄',
  '𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟏𝟐𝟑𝟒',
  '๑๓๘๐๐๐๐๑๒๓๔',
  '١٣٨٠٠٠٠١٢٣٤',
  '१३८००००१२३४',
  'ⅠⅢⅧ0000ⅠⅡⅢⅣ',
  '一三八零零零零一二三四',
  '一三八〇〇〇〇一二三四',
  '壹叁捌零零零零壹贰叁肆',
  '壹叄捌零零零零壹貳叄肆',
  '幺三八洞洞洞洞幺两三四',
  '1三⑧0〇零O１贰Ⅲ4',
  '1 3 8 0 0 0 0 1 2 3 4',
  '1.3.8.0.0.0.0.1.2.3.4',
  '1\n3\n8\n0\n0\n0\n0\n1\n2\n3\n4',
  '138\n0000\n1234',
  '138/0000/1234',
  '138_0000_1234',
  '138*0000*1234',
  '138，0000，1234',
  '138—0000—1234',
  '138、0000、1234',
  '138^0000^1234',
  '138→0000→1234',
  '138😂0000😂1234',
  '138💕💕0000💕💕1234',
  '138❤️0000❤️1234',
  '1\u200b3\u200b8\u200b0000\u200b1234',
  '1\u03363\u03368\u033600001234',
  '1\u03013\u03018\u030100001234',
  'one three eight zero zero zero zero one two three four',
  'one three eight double zero double zero one two three four',
  'yao san ba ling ling ling ling yao er san si',
  'uno tres ocho cero cero cero cero uno dos tres cuatro',
  'um três oito zero zero zero zero um dois três quatro',
  'eins drei acht null null null null eins zwei drei vier',
  'un trois huit zéro zéro zéro zéro un deux trois quatre',
  'satu tiga delapan nol nol nol nol satu dua tiga empat',
  'một ba tám không không không không một hai ba bốn',
  '일삼팔공공공공일이삼사',
  'หนึ่งสามแปดศูนย์ศูนย์ศูนย์ศูนย์หนึ่งสองสามสี่',
  'いちさんはちゼロゼロゼロゼロいちにさんよん',
])('reads the number in %s', (typed) => {
  expect(typedNumber(typed)).toBe(typed);
  expect(typedNumber(`(${typed})`)).toBe(typed);
});

test('reads a number that is shown from right to left', () => {
  expect(typedNumber('打\u202e43210000831')).toBe('43210000831');
});

// Innocent lines, full of digits and numerals.
test.each([
  '看一下这两件 三件一起 四季款',
  '三二一上链接 五四三二一 开抢',
  '周一三五直播 二四六休息',
  'M码L码XL码都有吗 S码还有吗',
  '满199减20 满399减50',
  '买3个4号链接的 5个6号',
  '158 48kg 穿什么码',
  '6666 太好看了 1111 扣1',
  '晚上8点 10点 12点 3场',
  'OMG sooo good 10/10 lol',
  'i need one two piece set and three more',
  'bought two for one and three for five',
  'thirty days, seven inches, size 8 or 9',
  'khách ba nam sau em mua hai cái',
  '이 사이즈 오늘 일요일에 사이다',
  'いちごさんください にこにこ',
  'ขอสองตัว สีแดงห้าตัว',
  'тут рост 158 вес 48',
  '反过来穿也可以吗 尺码 36',
  'Ⅱ代 Ⅲ代 iPhone Ⅹ',
  '½杯 ¾杯 ❤️❤️',
])('has no long number in %s', (text) => {
  expect(read(text).reading.numbers.slice(9).flat()).toEqual([]);
});

/** What folding cares about, so that chance puts disguises together. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    ...['138', '0000', '一三八', '零', '①', '1️⃣', '𝟏', 'Ⅲ', '〡', '๑', '١', 'O', 'l', '○', '⭕'],
    ...['one', 'three ', 'double ', 'quatre-vingt ', 'dix ', 'et ', 'yao', 'san ', 'một ', 'zer0 '],
    ...[
      '공',
      '일',
      '이에요',
      'ศูนย์',
      'ゼロ',
      'いち',
      '然后',
      '一个',
      '四个',
      '零',
      '倒着看',
      '\u202e',
    ],
    ...[
      '张 小 明',
      '.',
      '-',
      ' ',
      '，',
      '\n',
      '**',
      '😂',
      '❤️',
      '\u200b',
      '\u0301',
      '\u0336',
      '\ud83c',
    ],
    ...['wесhаt', 'ν', 'a艾特b点com', ' at b dot com', '下划线', '杠', 'ᴠ', '🇻', 'İ', '㍿', '電話'],
  ),
);
const message = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));

test('every unit leads back into the text as typed, in order', () => {
  fc.assert(
    fc.property(message, (typed) => {
      const { view, reading } = read(typed);
      expect(reading.text).toBe(view.text);
      expect(reading.lower.length).toBe(view.text.length);
      let last = { start: 0, end: 0 };
      for (let i = 0; i < view.text.length; i++) {
        const span = typedSpan(view, i, i + 1);
        expect(span.start).toBeGreaterThanOrEqual(last.start);
        expect(span.end).toBeGreaterThanOrEqual(last.end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(typed.length);
        last = span;
      }
    }),
    { numRuns: 500 },
  );
}, 30_000);

test('numbers are digits that stand in the text', () => {
  fc.assert(
    fc.property(message, (typed) => {
      const { reading } = read(typed);
      for (const [length, numbers] of reading.numbers.entries())
        for (const { digits, start, end, shape } of numbers) {
          expect(digits).toMatch(/^\d+$/);
          expect(digits.length).toBe(length);
          expect(shape.split(',').reduce((sum, part) => sum + Number(part), 0)).toBe(length);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(reading.text.length);
        }
    }),
    { numRuns: 500 },
  );
}, 30_000);

test('a message in which nothing is disguised is read as typed', () => {
  const plain = fc.stringMatching(/^(?:[ 你好谢谢主播链接买衣服,.]|[bcdfghjkpqwz]{1,5} |[0-9])*$/);
  fc.assert(
    fc.property(plain, (typed) => {
      if (/[你-话].{1,2}[你-话]/.test(typed)) return;
      expect(kindsIn(typed) & (RARE | WIDE)).toBe(0);
      const { view } = read(typed);
      expect(view).toEqual({ text: typed, starts: null, ends: null });
    }),
  );
});

test.each([
  ['digits', '1'],
  ['numerals', '一'],
  ['lone surrogates', '\ud83c'],
  ['marks', '1\u0301'],
  ['right to left', 'א١ '],
  ['an override', '\u202e1'],
  ['words', 'double one '],
  ['emoji', '😂1'],
])(
  'a megabyte of %s can be read',
  (_name, unit) => {
    const text = unit.repeat(Math.floor(1_000_000 / unit.length));
    expect(read(text).view.text.length).toBeGreaterThan(0);
  },
  60_000,
);
