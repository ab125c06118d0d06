import { expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold';
import { foldUnspaced } from '../../../utils/text/unspaced';
import { typedSpan } from '../../../utils/text/view';

const read = (text: string) => foldUnspaced(fold(text)).text;

test.each([
  ['Korean', '공일공 팔이육삼', '0108263'],
  ['Korean, sign by sign', '번호 공 일 공 팔 이 육 삼', '번호 0108263'],
  ['Korean before a particle', '공일공팔이육삼구이칠사로 전화', '01082639274로 전화'],
  ['Korean native words', '하나 둘 다섯 여섯 일곱 셋', '125673'],
  ['Thai', 'ศูนย์แปดหนึ่ง สี่สองเก้า', '081429'],
  ['hiragana', '電話 ぜろきゅうぜろはちにろくさん', '電話 0908263'],
  ['katakana', 'ゼロキュウゼロ ハチニロクサン', '0908263'],
  ['half-width katakana', 'ｾﾞﾛ ｷｭｳ ｾﾞﾛ ﾊﾁ ﾆ ﾛｸ ｻﾝ', '0908263'],
  ['words and figures', 'ศูนย์แปด1 สี่29', '081429'],
])('reads %s', (_name, text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['Korean words', '이 사이즈 오늘 일요일에 사이다'],
  ['a piece of a Korean word', '구이오삼사일이나 가격'],
  ['Korean counting', '하나 둘 셋 시작'],
  ['a Thai countdown', 'หนึ่งสองสามสี่ห้า'],
  ['few Thai digits', 'ขอสองตัว สีแดงห้าตัว'],
  ['Japanese words', 'しごとにいく さんじ にこにこ'],
  ['Japanese counting', 'いち に さん'],
])('leaves %s as it is', (_name, text) => {
  expect(read(text)).toBe(text);
});

test('knows the way back to the words', () => {
  const typed = '번호는 공일공 팔이육삼 이에요';
  const view = foldUnspaced(fold(typed));
  const at = view.text.indexOf('0');
  const { start, end } = typedSpan(view, at, at + 7);
  expect(typed.slice(start, end)).toBe('공일공 팔이육삼');
});
