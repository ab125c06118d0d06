import { expect, test } from 'vitest';
import { parseLedgerEvent } from '../../../utils/ledger/parse';
import { dataTypes } from '../../../utils/pii/finding';
import { anEvent } from './samples';

test('an event comes back as it is', () => {
  const event = anEvent();
  expect(parseLedgerEvent(structuredClone(event))).toEqual(event);
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
  ['another kind', { ...anEvent(), kind: 'leak' }],
  ['another site', { ...anEvent(), site: 'example' }],
  ['another channel', { ...anEvent(), channel: 'mail' }],
  ['another action', { ...anEvent(), action: 'burnt' }],
  ['a name every object has as action', { ...anEvent(), action: 'toString' }],
  ['no types', { ...anEvent(), types: [] }],
  ['another type', { ...anEvent(), types: ['phone', 'shoe_size'] }],
  ['more types than there are', { ...anEvent(), types: [...dataTypes, ...dataTypes] }],
  ['a sample that is no text', { ...anEvent(), sample: ['138****5678'] }],
])('%s is no event', (_what, input) => {
  expect(parseLedgerEvent(input)).toBeNull();
});
