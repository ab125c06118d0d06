import { expect, test } from 'vitest';
import { linksIn } from '../../../utils/lures/links';

test.each([
  ['看 https://www.taobao.com/item?id=1 这个', ['www.taobao.com']],
  ['看taobao.com的', ['taobao.com']],
  ['xhslink.com/a/Lm83kQ 我写的', ['xhslink.com']],
  ['taobao点top', ['taobao.top']],
  ['www点taobao点com', ['www.taobao.com']],
  ['taobao。com', ['taobao.com']],
  ['taobao dot com', ['taobao.com']],
  ['taobao(dot)com', ['taobao.com']],
  ['taobao[.]com', ['taobao.com']],
  ['taobao . com', ['taobao.com']],
  ['taobao·com', ['taobao.com']],
  ['https://taobao.com@evil.top/x', ['evil.top']],
  ['http://47.103.22.18:8080/jd', ['47.103.22.18']],
  ['a.com b.net', ['a.com', 'b.net']],
  ['https://xn--fsq.com', ['xn--fsq.com']],
])('finds the hosts in %s', (text, expected) => {
  expect(linksIn(text).map(({ host }) => host)).toEqual(expected);
});

test.each([
  '3.5折',
  'v1.0',
  's.m.l',
  '发liu@163.com',
  'nice.so cute'.replace('.', '. '),
  'ok。me too'.replace('me', 'wow'),
  '6点半',
  '9点cba',
  '1.2.3.4',
  '2024.05.20',
  'p.s. great',
  'hello...world',
  'antidote commune',
])('no link in %s', (text) => {
  expect(linksIn(text)).toEqual([]);
});

test('where a link stands, path included', () => {
  const text = '看 taobao点com/a1 哦';
  const [link] = linksIn(text);
  expect(text.slice(link!.start, link!.end)).toBe('taobao点com/a1');
  expect(link).toMatchObject({ path: '/a1', isDisguised: true, hasScheme: false });
});
