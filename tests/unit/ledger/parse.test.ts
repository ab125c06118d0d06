import { expect, test } from 'vitest';
import { parseLedgerEvent } from '../../../utils/ledger/parse';
import { dataTypes } from '../../../utils/pii/finding';
import { anEvent } from './samples';

test('an event comes back as it is', () => {
  const event = anEvent();
  expect(parseLedgerEvent(structuredClone(event))).toEqual(event);
});

test('what a chat guard leaves out is filled in', () => {
  const { receiver: _r, company: _c, encoding: _e, count: _n, ...report } = anEvent();
  const usual = { receiver: null, company: null, encoding: null, lure: null, count: 1 };
  expect(parseLedgerEvent(report)).toEqual({ ...report, ...usual });
});

test.each(['lure', 'tracker', 'level', 'request'] as const)('a %s may be of no type', (kind) => {
  expect(parseLedgerEvent(anEvent({ kind, types: [] }))).toMatchObject({ kind, types: [] });
});

test.each([
  'example.com',
  'shop.example.co.uk',
  'xn--fiqs8s.cn',
  'my_shop.example.com',
  'localhost',
  'nas',
  '192.168.1.1',
  '[::1]',
])('a site may be any host that an address names: %s', (site) => {
  expect(parseLedgerEvent(anEvent({ site }))).toMatchObject({ site });
});

test('anything besides is dropped', () => {
  expect(parseLedgerEvent({ ...anEvent(), text: '13812345678' })).not.toHaveProperty('text');
});

test('types are named once, a long sample is cut', () => {
  const event = anEvent({ types: ['phone', 'phone', 'email'], sample: '*'.repeat(10_000) });
  expect(parseLedgerEvent(event)).toMatchObject({ types: ['phone', 'email'] });
  expect(parseLedgerEvent(event)!.sample).toHaveLength(500);
});

test.each([
  ['nothing', null],
  ['a string', 'event'],
  ['a list', []],
  ['an id that is no UUID', { ...anEvent(), id: '1' }],
  ['an endless id', { ...anEvent(), id: 'a'.repeat(1e6) }],
  ['no time', { ...anEvent(), at: '2026' }],
  ['a time that is none', { ...anEvent(), at: Number.NaN }],
  ['a time before all times', { ...anEvent(), at: -1 }],
  ['another kind', { ...anEvent(), kind: 'thought' }],
  ['a site that no address names', { ...anEvent(), site: 'no site' }],
  ['no site', { ...anEvent(), site: '' }],
  ['a site in capitals', { ...anEvent(), site: 'Example.com' }],
  ['a site with a path', { ...anEvent(), site: 'example.com/live' }],
  ['an endless site', { ...anEvent(), site: `${'a.'.repeat(200)}com` }],
  ['a receiver without a name', { ...anEvent(), receiver: '' }],
  ['an endless receiver', { ...anEvent(), receiver: 'a'.repeat(254) }],
  ['a lure of no known kind', { ...anEvent(), lure: 'sale' }],
  ['a company that is no text', { ...anEvent(), company: 7 }],
  ['an encoding that is none', { ...anEvent(), encoding: 'base64>' }],
  ['a count of nothing', { ...anEvent(), count: 0 }],
  ['a count of a half', { ...anEvent(), count: 0.5 }],
  ['a time no calendar knows', { ...anEvent(), at: 8.64e15 + 1 }],
  ['another channel', { ...anEvent(), channel: 'mail' }],
  ['another action', { ...anEvent(), action: 'burnt' }],
  ['a name every object has as action', { ...anEvent(), action: 'toString' }],
  ['a warning of no types', { ...anEvent(), types: [] }],
  ['another type', { ...anEvent(), types: ['phone', 'shoe_size'] }],
  ['more types than there are', { ...anEvent(), types: [...dataTypes, ...dataTypes] }],
  ['a sample that is no text', { ...anEvent(), sample: ['138****5678'] }],
])('%s is no event', (_what, input) => {
  expect(parseLedgerEvent(input)).toBeNull();
});
