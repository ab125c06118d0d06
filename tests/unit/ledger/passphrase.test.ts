import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WrongPassphraseError } from '../../../utils/errors';
import { uuidOfBytes } from '../../../utils/ledger/bytes';
import { LedgerLockedError, lock, stayOpen, watchLock } from '../../../utils/ledger/locked';
import {
  changePassphrase,
  newRecoveryCode,
  removePassphrase,
  setPassphrase,
  unlock,
} from '../../../utils/ledger/passphrase';
import { readEvents } from '../../../utils/ledger/read';
import { listRecords, putRecord } from '../../../utils/ledger/records';
import { recoveryCode } from '../../../utils/ledger/recovery-code';
import { rekey } from '../../../utils/ledger/rekey';
import { readRollups } from '../../../utils/ledger/rollup';
import type { Ledger } from '../../../utils/ledger/schema';
import { dropSealer } from '../../../utils/ledger/sealer';
import { sumUpStale } from '../../../utils/ledger/sum-stale';
import { record } from '../../../utils/ledger/write';
import { aLedger, eventsIn } from './open';
import { anEvent } from './samples';

const PHRASE = 'correct horse';
let db: Ledger;
beforeEach(() => {
  fakeBrowser.reset();
  db = aLedger();
});
afterEach(() => db.delete());

const rollups = () => readRollups('2000-01-01', '2100-01-01', db);

/** What the end of a worker and of the browser forgets. */
async function restart(): Promise<void> {
  dropSealer(db);
  await fakeBrowser.storage.session.clear();
  await lock();
}

test('while it is locked, events are written and nothing is read; unlocked, all is there', async () => {
  const [before, open, locked] = [anEvent(), anEvent(), anEvent()];
  await record(before, db);
  await setPassphrase(PHRASE, null, db);
  await record(open, db);
  await restart();
  await record(locked, db);
  await record({ ...locked, action: 'masked', sample: null }, db);

  await expect(readEvents({ limit: 9 }, db)).rejects.toThrow(LedgerLockedError);
  await expect(rollups()).rejects.toThrow(LedgerLockedError);
  await expect(listRecords('request', db)).rejects.toThrow(LedgerLockedError);

  await unlock(PHRASE, null, db);
  expect(await eventsIn(db)).toEqual([before, open, { ...locked, action: 'masked' }]);
});

test('what was read before is not read from memory once it is locked', async () => {
  await record(anEvent(), db);
  await setPassphrase(PHRASE, null, db);
  await rollups();
  await readEvents({ limit: 9 }, db);
  await lock();
  await expect(rollups()).rejects.toThrow(LedgerLockedError);
  await expect(readEvents({ limit: 9 }, db)).rejects.toThrow(LedgerLockedError);
});

test('a passphrase that happens to be written like a recovery code opens as well as the code does', async () => {
  // Of passphrases of 24 letters and digits without a U, one in 31 is.
  const phrase = recoveryCode(new Uint8Array(23).fill(7));
  await setPassphrase(phrase, null, db);
  const code = await newRecoveryCode(db);
  for (const way of [phrase, code]) {
    await restart();
    await unlock(way, null, db);
    expect(await rollups()).toEqual([]);
  }
});

test('another passphrase opens nothing', async () => {
  await setPassphrase(PHRASE, null, db);
  await restart();
  await expect(unlock('wrong horse', null, db)).rejects.toThrow(WrongPassphraseError);
  await expect(rollups()).rejects.toThrow(LedgerLockedError);
});

test('it locks itself when its time is over', async () => {
  await record(anEvent(), db);
  await setPassphrase(PHRASE, Date.now() - 1, db);
  await expect(rollups()).rejects.toThrow(LedgerLockedError);
  await unlock(PHRASE, Date.now() + 60_000, db);
  expect(await rollups()).toHaveLength(1);
});

test('while a page watches, it is locked on time, and the page hears of it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  await setPassphrase(PHRASE, Date.now() + 1000, db);
  const heard = vi.fn();
  const unwatch = watchLock(heard);
  await vi.advanceTimersByTimeAsync(999);
  expect(heard).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(heard).toHaveBeenCalledOnce();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  unwatch();
  vi.useRealTimers();
});

test('a page does not hear each time that it stays open for longer, and it is locked on that time', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  await setPassphrase(PHRASE, Date.now() + 1000, db);
  const heard = vi.fn();
  const unwatch = watchLock(heard);
  await stayOpen(Date.now() + 2000);
  await vi.advanceTimersByTimeAsync(1999);
  expect(heard).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(heard).toHaveBeenCalledOnce();
  unwatch();
  vi.useRealTimers();
});

test('the private key lies nowhere in the database but wrapped', async () => {
  await setPassphrase(PHRASE, null, db);
  await rekey(db);
  const ring = (await db.keys.get('ring'))!;
  expect(ring.privateKey).toBeNull();
  expect(ring.old).toEqual([]);
});

test('sealed anew, what was there before opens with the passphrase alone', async () => {
  const event = anEvent();
  await record(event, db);
  await record({ ...event, action: 'masked', sample: null }, db);
  await putRecord({ kind: 'request', id: 'a', value: 7, at: 1 }, db);
  await sumUpStale(db);
  await setPassphrase(PHRASE, null, db);
  const seen: number[] = [];
  await rekey(db, { progress: ({ done, all }) => seen.push(done / all) });

  expect(seen.at(-1)).toBe(1);
  expect(await eventsIn(db)).toEqual([{ ...event, action: 'masked' }]);
  expect(await listRecords('request', db)).toEqual([7]);
  expect(await rollups()).toMatchObject([{ action: 'masked', count: 1 }]);
  const now = (await db.keys.get('ring'))!.generation;
  expect((await db.epochs.toArray()).every(({ generation }) => generation === now)).toBe(true);
});

test('sealing anew, stopped on the way, harms nothing and goes on later', async () => {
  const events = [anEvent(), anEvent(), anEvent()];
  for (const event of events) await record(event, db);
  await setPassphrase(PHRASE, null, db);
  await expect(rekey(db, { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(await eventsIn(db)).toEqual(events);
  await rekey(db);
  expect(await eventsIn(db)).toEqual(events);
  expect((await db.keys.get('ring'))!.old).toEqual([]);
});

test('keys changed while all is sealed anew go only when nothing needs them', async () => {
  const events = [anEvent(), anEvent()];
  for (const event of events) await record(event, db);
  await setPassphrase(PHRASE, null, db);
  let again: Promise<void> | undefined;
  await rekey(db, {
    progress: () => {
      again ??= removePassphrase(PHRASE, db);
    },
  });
  await again;
  await rekey(db);
  expect((await db.keys.get('ring'))!.old).toEqual([]);
  await restart();
  expect(await eventsIn(db)).toEqual(events.sort((a, b) => (a.id < b.id ? -1 : 1)));
});

test('an event whose keys went while it was sealed is sealed anew', async () => {
  await record(anEvent(), db);
  await db.epochs.clear();
  const event = anEvent();
  await record(event, db);
  expect(await db.epochs.count()).toBe(1);
  expect((await eventsIn(db)).map(({ id }) => id)).toContain(event.id);
});

test('what was sealed just before the passphrase was set is sealed anew, not to the old keys', async () => {
  await record(anEvent(), db);
  const { transaction } = db;
  // Between sealing and the transaction that writes.
  vi.spyOn(db, 'transaction').mockImplementationOnce((async (...input: never[]) => {
    await setPassphrase(PHRASE, null, db);
    return transaction.apply(db, input as never);
  }) as never);
  const event = anEvent();
  await record(event, db);
  const row = (await db.boxes.toArray()).find(({ id }) => uuidOfBytes(id) === event.id)!;
  const { generation } = (await db.keys.get('ring'))!;
  expect((await db.epochs.get(row.epoch))!.generation).toBe(generation);
});

test('an event that no key opens does not keep the old keys, nor the sealing going for ever', async () => {
  const events = [anEvent(), anEvent()];
  for (const event of events) await record(event, db);
  const [first] = await db.boxes.toArray();
  await db.boxes.put({ ...first!, box: first!.box.fill(0, 20) });
  await setPassphrase(PHRASE, null, db);
  await rekey(db);
  expect((await db.keys.get('ring'))!.old).toEqual([]);
  expect(await eventsIn(db)).toEqual([events[1]]);
  expect(await db.boxes.count()).toBe(2);
});

test('a changed passphrase opens what the old one opened, and no row is written anew', async () => {
  const event = anEvent();
  await setPassphrase(PHRASE, null, db);
  await record(event, db);
  const [row] = await db.boxes.toArray();
  await changePassphrase(PHRASE, 'battery staple', db);
  await restart();
  await expect(unlock(PHRASE, null, db)).rejects.toThrow(WrongPassphraseError);
  await unlock('battery staple', null, db);
  expect(await db.boxes.toArray()).toEqual([row]);
  expect(await eventsIn(db)).toEqual([event]);
});

test('who does not know the passphrase can neither change nor remove it', async () => {
  await setPassphrase(PHRASE, null, db);
  await expect(changePassphrase('guess', 'mine', db)).rejects.toThrow(WrongPassphraseError);
  await expect(removePassphrase('guess', db)).rejects.toThrow(WrongPassphraseError);
});

test('without its passphrase again, everything is read without one', async () => {
  const event = anEvent();
  await setPassphrase(PHRASE, null, db);
  await record(event, db);
  await removePassphrase(PHRASE, db);
  await restart();
  expect(await eventsIn(db)).toEqual([event]);
  await setPassphrase('another', null, db);
  await rekey(db);
  expect(await eventsIn(db)).toEqual([event]);
});

test('the recovery code opens it however it is typed, until there is a new one', async () => {
  const event = anEvent();
  await setPassphrase(PHRASE, null, db);
  await record(event, db);
  const code = await newRecoveryCode(db);
  await restart();
  await unlock(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `, null, db);
  expect(await eventsIn(db)).toEqual([event]);
  await newRecoveryCode(db);
  await restart();
  await expect(unlock(code, null, db)).rejects.toThrow(WrongPassphraseError);
  await expect(newRecoveryCode(db)).rejects.toThrow(LedgerLockedError);
});

test('with the recovery code a forgotten passphrase is replaced', async () => {
  await setPassphrase(PHRASE, null, db);
  const code = await newRecoveryCode(db);
  await changePassphrase(code, 'remembered', db);
  await restart();
  await unlock('remembered', null, db);
  expect(await rollups()).toEqual([]);
});
