import { expect, test } from 'vitest';
import { foldDictated } from '../../../utils/text/dictated';
import { fold } from '../../../utils/text/fold';
import { typedSpan } from '../../../utils/text/view';

const viewOf = (text: string) => foldDictated(fold(text), fold(text).text.toLowerCase());

test.each([
  ['Chinese', 'liu0412艾特qq点com', 'liu0412@qq.com'],
  ['Chinese with blanks', 'liu0412 艾特 163 点 com', 'liu0412@163.com'],
  ['the ringed a', 'liu0412圈a163点com', 'liu0412@163.com'],
  ['Taiwan’s mouse', 'liu0412小老鼠gmail點com', 'liu0412@gmail.com'],
  ['a typed at and a dictated dot', 'liu0412@163点com', 'liu0412@163.com'],
  ['English', 'liu_0412 at gmail dot com', 'liu_0412@gmail.com'],
  ['English, all of it', 'john dot doe at mail dot co dot uk', 'john.doe@mail.co.uk'],
  ['in brackets', 'john (at) mail [dot] org', 'john@mail.org'],
  ['underscores', 'my mail is john underscore doe at mail dot org', 'my mail is john_doe@mail.org'],
  ['hyphens', 'anna dash li at mail dot org', 'anna-li@mail.org'],
  ['a known host with a typed dot', 'liu at gmail.com', 'liu@gmail.com'],
  ['Spanish', 'anna arroba gmail punto com', 'anna@gmail.com'],
  ['Spanish underscores', 'anna guion bajo li arroba gmail punto com', 'anna_li@gmail.com'],
  ['Portuguese', 'anna arroba gmail ponto com', 'anna@gmail.com'],
  ['German', 'anna ät web punkt de', 'anna@web.de'],
  ['French', 'anna arobase free point fr', 'anna@free.fr'],
  ['Korean', 'anna88 골뱅이 naver 점 com', 'anna88@naver.com'],
  ['Japanese', 'anna88アットマークmailドットjp', 'anna88@mail.jp'],
  ['two of them', 'a1艾特qq点com或b2艾特qq点com', 'a1@qq.com或b2@qq.com'],
  ['a handle’s underscore', '微信 anna下划线88', '微信 anna_88'],
  ['a handle’s hyphen', '微信 anna横杠88', '微信 anna-88'],
  ['an English underscore', 'insta anna underscore k', 'insta anna_k'],
])('reads %s', (_name, typed, expected) => {
  expect(viewOf(typed).text).toBe(expected);
});

test.each([
  ['time', '3点20 开播 5点com'],
  ['a person called', '艾特一下主播 @小王'],
  ['places', 'meet at the mall dot'],
  ['a shop', 'i bought it at amazon.com'],
  ['dot by itself', 'polka dot com shirt'],
  ['a dash between words', 'door dash order 12'],
  ['digits on both sides of a dash', '138杠0000杠1234'],
  ['the word', '下划线是什么 杠杆'],
])('leaves %s', (_name, typed) => {
  expect(viewOf(typed).text).toBe(typed);
});

test('knows the way back', () => {
  const typed = '发liu0412艾特qq点com吧';
  const view = viewOf(typed);
  const at = view.text.indexOf('liu');
  const { start, end } = typedSpan(view, at, at + 'liu0412@qq.com'.length);
  expect(typed.slice(start, end)).toBe('liu0412艾特qq点com');
});
