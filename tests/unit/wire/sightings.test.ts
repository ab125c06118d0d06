import { expect, test } from 'vitest';
import { hostOf, ownerOf } from '../../../utils/wire/party';
import { openSightings, type Sighting } from '../../../utils/wire/sightings';

const MAIL = { type: 'email', value: 'a@b.example' } as const;
const PHONE = { type: 'phone', value: '13800001234' } as const;
const sighting = (more: Partial<Sighting>): Sighting => ({
  host: 't.example',
  needle: MAIL,
  encoding: 'plain',
  channel: 'page',
  action: 'seen',
  ...more,
});

test('a leak is told once for each receiver, type and encoding', () => {
  const { news } = openSightings();
  const told = (more: Partial<Sighting>) => news([sighting(more)]).length;
  expect(told({})).toBe(1);
  expect(told({})).toBe(0);
  expect(told({ needle: { ...MAIL, value: 'c@d.example' } })).toBe(0);
  expect(told({ encoding: 'md5' })).toBe(1);
  expect(told({ host: 'u.example' })).toBe(1);
  expect(told({ needle: PHONE })).toBe(1);
  expect(told({ channel: 'form' })).toBe(1);
  expect(told({ action: 'stopped' })).toBe(1);
});

test('what left together is told together', () => {
  const groups = openSightings().news([sighting({}), sighting({ needle: PHONE }), sighting({})]);
  expect(groups.map(({ types }) => types)).toEqual([['email', 'phone']]);
});

test.each([
  ['live.douyin.com', 'douyin.com'],
  ['example.com', 'example.com'],
  ['shop.example.co.jp', 'example.co.jp'],
  ['a.b.taobao.com.cn', 'taobao.com.cn'],
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', 'localhost'],
])('%s belongs to the owner of %s', (host, owner) => {
  expect(ownerOf(host)).toBe(owner);
});

test.each([
  ['/c?d=1', 'room.example'],
  ['//t.example/c', 't.example'],
  ['wss://s.example', 's.example'],
  ['data:text/plain,a', null],
  ['blob:https://room.example/1', null],
  ['https://', null],
])('%s is sent to %s', (url, host) => {
  expect(hostOf(url, 'https://room.example/live')).toBe(host);
});
