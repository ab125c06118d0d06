import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LedgerLockedError, LedgerUnavailableError } from '../../../utils/errors';
import { bringBack } from '../../../utils/ledger/aside';
import { currentLedger, useLedger } from '../../../utils/ledger/current';
import { setPassphrase } from '../../../utils/ledger/passphrase';
import { rekey } from '../../../utils/ledger/rekey';
import { dropSealer } from '../../../utils/ledger/sealer';
import { ledgerTroubles } from '../../../utils/ledger/settings';
import { ledgerStatus } from '../../../utils/ledger/status';
import { record } from '../../../utils/ledger/write';
import { eventsIn } from './open';
import { anEvent } from './samples';

beforeEach(async () => {
  fakeBrowser.reset();
  await useLedger(crypto.randomUUID());
});

/** Has so many writes of events fail as a full disk does. */
async function fillDisk(times: number) {
  const db = await currentLedger();
  await db.open();
  const put = IDBObjectStore.prototype.put;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...input
  ) {
    if (this.name === 'boxes' && left-- > 0) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, input);
  });
}

test('a full disk takes the oldest of the least important, and says so', async () => {
  const db = await currentLedger();
  const tracker = { kind: 'tracker', types: [], action: 'blocked', sample: null } as const;
  for (let at = 0; at < 3; at++) await record(anEvent({ ...tracker, types: [], at }), db);
  const given = anEvent({ kind: 'disclosure', action: 'sent_anyway', at: 0 });
  const warned = anEvent({ action: 'masked', at: 0 });
  for (const event of [given, warned]) await record(event, db);
  await fillDisk(1);
  const event = anEvent();
  await record(event);
  expect(await eventsIn(db)).toEqual([given, warned, event]);
  expect((await ledgerStatus()).troubles.room).toMatchObject({ events: 3 });
});

test('what was given to a site never goes: the guard is told instead', async () => {
  const given = anEvent({ kind: 'disclosure', action: 'sent_anyway' });
  await record(given);
  await fillDisk(2);
  await expect(record(anEvent())).rejects.toThrow(LedgerUnavailableError);
  expect(await eventsIn(await currentLedger())).toEqual([given]);
  expect((await ledgerStatus()).troubles.room).toBeNull();
});

/** Has a database fail as one with damaged files does. */
function spoil(name: string) {
  const { open } = IDBFactory.prototype;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
    this: IDBFactory,
    ...[asked, version]
  ) {
    if (asked === name) throw new DOMException('Internal error', 'UnknownError');
    return open.call(this, asked, version);
  });
}

test('a database that does not open on a full disk is not set aside, and is written once there is room', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { name } = await currentLedger();
  const kept = anEvent();
  await record(kept);
  (await currentLedger()).close({ disableAutoOpen: false });
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 9e6, usage: 8e6 }) } });
  spoil(name);
  for (let tries = 0; tries < 5; tries++) {
    await expect(record(anEvent())).rejects.toThrow(LedgerUnavailableError);
    vi.advanceTimersByTime(1500);
  }
  expect((await currentLedger()).name).toBe(name);
  expect(await ledgerStatus()).toMatchObject({ isDiskFull: true, troubles: { aside: [] } });
  vi.restoreAllMocks();
  // The file opens again, and there is no room yet.
  await expect(record(anEvent())).rejects.toThrow(LedgerUnavailableError);
  vi.unstubAllGlobals();
  const event = anEvent();
  await record(event);
  expect(await eventsIn(await currentLedger())).toEqual([kept, event]);
  vi.useRealTimers();
});

test('a database that does not open is set aside, not erased, and a new one begins', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const old = await currentLedger();
  const name = old.name;
  await record(anEvent());
  old.close({ disableAutoOpen: false });
  spoil(name);
  for (let tries = 0; tries < 2; tries++) {
    await expect(record(anEvent())).rejects.toThrow(LedgerUnavailableError);
    expect((await currentLedger()).name).toBe(name);
    vi.advanceTimersByTime(1500);
  }
  const event = anEvent();
  await record(event);
  vi.useRealTimers();

  const now = await currentLedger();
  expect(now.name).not.toBe(name);
  expect(await eventsIn(now)).toEqual([event]);
  expect((await ledgerStatus()).troubles).toMatchObject({ aside: [{ name }], lost: null });
  expect((await indexedDB.databases()).map((db) => db.name)).toContain(name);
});

test('a database that was written in between is not set aside, however often it fails', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { name } = await currentLedger();
  for (let times = 0; times < 4; times++) {
    (await currentLedger()).close({ disableAutoOpen: false });
    spoil(name);
    await expect(record(anEvent())).rejects.toThrow(LedgerUnavailableError);
    vi.restoreAllMocks();
    await record(anEvent());
    vi.advanceTimersByTime(3_600_000);
  }
  vi.useRealTimers();
  expect((await currentLedger()).name).toBe(name);
});

test('what was set aside comes back once it opens', async () => {
  const first = await currentLedger();
  const event = anEvent();
  await record(event);
  const second = await useLedger(crypto.randomUUID());
  await record(anEvent());
  expect(await bringBack(first.name, null, second)).toBe(1);
  expect(await eventsIn(second)).toContainEqual(event);
  expect(await bringBack(first.name, null, second)).toBe(0);
});

test('what was set aside with another passphrase is not said to be back because this one is open', async () => {
  const first = await currentLedger();
  const event = anEvent();
  await record(event);
  await setPassphrase('the one before', null, first);
  await rekey(first);
  const second = await useLedger(crypto.randomUUID());
  await record(anEvent());
  await setPassphrase('the one of now', null, second);
  await expect(bringBack(first.name, null, second)).rejects.toThrow(LedgerLockedError);
});

test('a ledger that the browser lost is said to be lost', async () => {
  const db = await currentLedger();
  await record(anEvent());
  expect((await ledgerStatus()).troubles.lost).toBeNull();
  await db.delete({ disableAutoOpen: false });
  dropSealer(db);
  await record(anEvent());
  expect((await ledgerTroubles.getValue()).lost).toBeGreaterThan(0);
});

test('a ledger that does not open now is broken, not empty', async () => {
  spoil((await currentLedger()).name);
  expect(await ledgerStatus()).toMatchObject({ state: 'broken' });
});

test('two events that fail at once set one ledger aside, and both are in the new one', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const old = await currentLedger();
  old.close({ disableAutoOpen: false });
  spoil(old.name);
  for (let tries = 0; tries < 2; tries++) {
    await expect(record(anEvent())).rejects.toThrow(LedgerUnavailableError);
    vi.advanceTimersByTime(1500);
  }
  const events = [anEvent(), anEvent()];
  await Promise.all(events.map((event) => record(event)));
  expect((await ledgerStatus()).troubles.aside.map(({ name }) => name)).toEqual([old.name]);
  expect(await eventsIn(await currentLedger())).toHaveLength(2);
});
