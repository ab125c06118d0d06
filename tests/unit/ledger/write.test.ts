import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LedgerUnavailableError, SealBrokenError } from '../../../utils/errors';
import { openSample } from '../../../utils/ledger/read';
import { type Ledger, openLedger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { anEvent } from './samples';

let db: Ledger;
beforeEach(() => {
  db = openLedger(crypto.randomUUID());
});
afterEach(() => db.delete());

test('an event is stored, its sample sealed', async () => {
  const event = anEvent();
  await record(event, db);

  const [row] = await db.events.toArray();
  expect(row).toMatchObject({ ...event, sample: { iv: expect.anything() } });
  expect(new TextDecoder('latin1').decode(row!.sample!.bytes)).not.toContain('5678');
  expect(await openSample(row!, db)).toBe('138****5678');
});

test('the key cannot be read out', async () => {
  await record(anEvent(), db);
  const { key } = (await db.keys.get('samples'))!;
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

test('events recorded at once share one key', async () => {
  await Promise.all([anEvent(), anEvent(), anEvent()].map((event) => record(event, db)));
  expect(await db.keys.count()).toBe(1);
  for (const row of await db.events.toArray())
    expect(await openSample(row, db)).toBe('138****5678');
});

test('the same sample is sealed differently each time', async () => {
  await record(anEvent(), db);
  await record(anEvent(), db);
  const [a, b] = (await db.events.toArray()).map(({ sample }) => new Uint8Array(sample!.bytes));
  expect(a).not.toEqual(b);
});

test('the same event twice is one row', async () => {
  const event = anEvent();
  await record(event, db);
  await record(event, db);
  expect(await db.events.count()).toBe(1);
});

test('a decision takes the place of `held`', async () => {
  const held = anEvent();
  await record(held, db);
  await record({ ...held, action: 'masked' }, db);
  expect(await db.events.toArray()).toMatchObject([{ id: held.id, action: 'masked' }]);
});

test('a late `held` does not undo a decision', async () => {
  const held = anEvent();
  await record({ ...held, action: 'sent_anyway', kind: 'disclosure' }, db);
  await record(held, db);
  expect(await db.events.toArray()).toMatchObject([{ action: 'sent_anyway', kind: 'disclosure' }]);
});

test('a repeat that lost its sample leaves the stored one', async () => {
  const held = anEvent();
  await record(held, db);
  await record({ ...held, action: 'masked', sample: null }, db);
  expect(await openSample((await db.events.get(held.id))!, db)).toBe('138****5678');
});

test('an event without a sample needs no key', async () => {
  await record(anEvent({ sample: null }), db);
  expect(await db.keys.count()).toBe(0);
});

test('a changed sample does not open', async () => {
  await record(anEvent(), db);
  const [row] = await db.events.toArray();
  new Uint8Array(row!.sample!.bytes)[0]! ^= 1;
  await expect(openSample(row!, db)).rejects.toThrow(SealBrokenError);
});

test('a database that does not open is said by type, and tried anew', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const event = anEvent();
  await expect(record(event, db)).rejects.toThrow(LedgerUnavailableError);

  open.mockRestore();
  await record(event, db);
  expect(await db.events.count()).toBe(1);
});
