import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LedgerUnavailableError } from '../../../utils/errors';
import type { Ledger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { aLedger, eventsIn } from './open';
import { anEvent } from './samples';

let db: Ledger;
beforeEach(() => {
  fakeBrowser.reset();
  db = aLedger();
});
afterEach(() => db.delete());

/** All that lies in the database, as one text: bytes as the signs of Latin-1. */
async function everything(): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(tables, (_key, value) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
}

test('an event comes back as it was', async () => {
  const event = anEvent({
    kind: 'leak',
    receiver: 'stats.example',
    company: '某某公司',
    types: ['phone', 'postal_address'],
    channel: 'request',
    encoding: 'md5>base64',
    action: 'seen',
  });
  await record(event, db);
  expect(await eventsIn(db)).toEqual([event]);
});

test('so does what somebody tried', async () => {
  const event = anEvent({ kind: 'lure', types: [], action: 'marked', lure: 'prize_lure' });
  await record(event, db);
  expect(await eventsIn(db)).toEqual([event]);
});

test('nothing of it lies in the clear but that something happened then', async () => {
  await record(anEvent({ receiver: 'stats.example', company: 'Acme' }), db);
  const all = await everything();
  for (const word of ['bilibili', 'example', 'Acme', 'phone', 'chat', 'held', '5678']) {
    expect(all).not.toContain(word);
  }
});

test('two sites of different length make rows of one length', async () => {
  await record(anEvent({ site: 'jd' }), db);
  await record(anEvent({ site: 'xiaohongshu' }), db);
  const [a, b] = await db.boxes.toArray();
  expect(a!.box).toHaveLength(b!.box.length);
});

test('no key can be read out', async () => {
  await record(anEvent(), db);
  const { privateKey, names } = (await db.keys.get('ring'))!;
  await expect(crypto.subtle.exportKey('pkcs8', privateKey!)).rejects.toThrow();
  await expect(crypto.subtle.exportKey('raw', names)).rejects.toThrow();
});

test('events recorded at once share one key', async () => {
  const events = [anEvent(), anEvent(), anEvent()];
  await Promise.all(events.map((event) => record(event, db)));
  expect(await db.epochs.count()).toBe(1);
  expect(await eventsIn(db)).toEqual(events);
});

test('the same event twice is one row', async () => {
  const event = anEvent();
  await record(event, db);
  await record(event, db);
  expect(await eventsIn(db)).toEqual([event]);
});

test('a decision takes the place of `held`', async () => {
  const held = anEvent();
  await record(held, db);
  await record({ ...held, action: 'masked', at: held.at + 5000 }, db);
  expect(await eventsIn(db)).toEqual([{ ...held, action: 'masked', at: held.at + 5000 }]);
});

test('a late `held` does not undo a decision', async () => {
  const held = anEvent();
  await record({ ...held, action: 'sent_anyway', kind: 'disclosure' }, db);
  await record(held, db);
  expect(await eventsIn(db)).toMatchObject([{ action: 'sent_anyway', kind: 'disclosure' }]);
});

test('a repeat that lost its sample leaves the stored one, however often', async () => {
  const held = anEvent();
  await record(held, db);
  for (const action of ['held', 'masked'] as const) {
    await record({ ...held, action, sample: null }, db);
  }
  expect(await eventsIn(db)).toEqual([{ ...held, action: 'masked' }]);
});

test('a row put in the place of another does not open; the others do', async () => {
  const [a, b] = [anEvent(), anEvent()];
  await record(a, db);
  await record(b, db);
  const [first, second] = await db.boxes.toArray();
  await db.boxes.put({ ...first!, box: second!.box });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await eventsIn(db)).toEqual([b]);
  expect(await db.boxes.count()).toBe(2);
});

test('a database that does not open is said by type, and tried anew', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const event = anEvent();
  await expect(record(event, db)).rejects.toThrow(LedgerUnavailableError);

  open.mockRestore();
  await record(event, db);
  expect(await eventsIn(db)).toEqual([event]);
});
