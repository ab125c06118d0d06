import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LedgerEvent } from '../../../utils/ledger/event';
import { importEvents } from '../../../utils/ledger/import';
import { makeRoom } from '../../../utils/ledger/room';
import type { Ledger } from '../../../utils/ledger/schema';
import { sumUpStale } from '../../../utils/ledger/sum-stale';
import { aLedger } from './open';
import { anEvent } from './samples';

let db: Ledger;
beforeEach(() => {
  fakeBrowser.reset();
  db = aLedger();
});
afterEach(() => db.delete());

const DAY = '2023-11-14';
const TRACKER: Partial<LedgerEvent> = { kind: 'tracker', types: [], action: 'blocked' };
const LURE: Partial<LedgerEvent> = { kind: 'lure', types: [], action: 'marked' };
const GIVEN: Partial<LedgerEvent> = { kind: 'disclosure', action: 'sent_anyway' };

async function write(count: number, at: number, kind: Partial<LedgerEvent>): Promise<void> {
  const events = Array.from({ length: count }, (_, i) => anEvent({ ...kind, at: at + i }));
  await importEvents(
    events.map((event) => ({ ...event, day: DAY })),
    db,
  );
}

const worths = async () => (await db.boxes.orderBy('at').toArray()).map(({ worth }) => worth);

test('the oldest of what matters least go, be they behind thousands that matter more', async () => {
  await write(2500, 0, { action: 'masked' });
  await write(2, 2500, LURE);
  await write(3, 3000, TRACKER);
  expect(await makeRoom(db)).toBe(3);
  expect(await makeRoom(db)).toBe(2);
  expect(await makeRoom(db)).toBe(500);
  expect((await db.boxes.orderBy('at').first())!.at).toBe(500);
});

test('sums go before anything that cannot be worked out again', async () => {
  await write(1, 0, GIVEN);
  await sumUpStale(db);
  expect(await makeRoom(db)).toBe(0);
  expect(await db.sums.count()).toBe(0);
  expect((await db.days.toArray()).some(({ summed }) => summed)).toBe(false);
  expect(await worths()).toEqual([4]);
});

test('where nothing may go, a look through everything is not taken at each event', async () => {
  await write(3, 0, GIVEN);
  const now = Date.now();
  expect(await makeRoom(db, now)).toBe(0);
  const read = vi.spyOn(IDBIndex.prototype, 'getAll');
  expect(await makeRoom(db, now + 1000)).toBe(0);
  expect(read).not.toHaveBeenCalled();
  await write(1, 0, TRACKER);
  expect(await makeRoom(db, now + 3_600_000)).toBe(1);
});
