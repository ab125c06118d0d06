import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays, dayNumber } from '../../../utils/day';
import { LedgerLockedError, lock } from '../../../utils/ledger/locked';
import { setPassphrase } from '../../../utils/ledger/passphrase';
import { putRecord } from '../../../utils/ledger/records';
import { removeAll, removeDays, removeOlder, removeSite } from '../../../utils/ledger/remove';
import { readRollups } from '../../../utils/ledger/rollup';
import type { Ledger } from '../../../utils/ledger/schema';
import { sumUpStale } from '../../../utils/ledger/sum-stale';
import { record } from '../../../utils/ledger/write';
import { aLedger, eventsIn } from './open';
import { anEvent } from './samples';

let db: Ledger;
beforeEach(() => {
  fakeBrowser.reset();
  db = aLedger();
});
afterEach(() => db.delete());

const days = async () => {
  const rows = await readRollups('2000-01-01', '2100-01-01', db);
  return [...new Set(rows.map(({ day }) => day))];
};

async function onDays(...all: string[]): Promise<void> {
  for (const day of all) {
    await record(anEvent({ at: new Date(`${day}T00:00:00`).getTime() }), db);
    await record(anEvent({ at: new Date(`${day}T23:59:59`).getTime() }), db);
  }
  await sumUpStale(db);
}

test('a range goes, its first and last day with it, and nothing else', async () => {
  await onDays('2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21');
  expect(await removeDays(dayNumber('2026-11-19'), dayNumber('2026-11-20'), db)).toBe(4);
  expect(await days()).toEqual(['2026-11-21', '2026-11-18']);
  expect(await db.boxes.count()).toBe(4);
});

test('a range goes while the ledger is locked, too', async () => {
  await onDays('2026-11-18');
  await setPassphrase('phrase', null, db);
  await lock();
  expect(await removeDays(0, dayNumber('2030-01-01'), db)).toBe(2);
});

test('what is older than the months to be kept goes', async () => {
  await onDays('2026-08-25', '2026-08-26', '2026-11-26');
  expect(await removeOlder(3, new Date('2026-11-26T10:00:00'), db)).toBe(2);
  expect(await days()).toEqual(['2026-11-26', '2026-08-26']);
});

test.each([
  ['2026-05-31', 3, '2026-02-28'],
  ['2028-05-31', 3, '2028-02-29'],
  ['2026-12-31', 6, '2026-06-30'],
  ['2027-01-31', 2, '2026-11-30'],
  ['2028-02-29', 12, '2027-02-28'],
])('on %s, %i months reach back to %s, which stays', async (today, months, first) => {
  await onDays(addDays(first, -1), first);
  expect(await removeOlder(months, new Date(`${today}T10:00:00`), db)).toBe(2);
  expect(await days()).toEqual([first]);
});

test('a site goes from events and sums', async () => {
  const [stays, goes] = [anEvent({ site: 'jd' }), anEvent({ site: 'taobao' })];
  await record(stays, db);
  await record(goes, db);
  await sumUpStale(db);
  expect(await removeSite('taobao', db)).toBe(1);
  expect(await eventsIn(db)).toEqual([stays]);
  expect(await readRollups('2000-01-01', '2100-01-01', db)).toMatchObject([{ site: 'jd' }]);
});

test('which events are a site’s, a locked ledger does not tell', async () => {
  await record(anEvent(), db);
  await setPassphrase('phrase', null, db);
  await lock();
  await expect(removeSite('bilibili', db)).rejects.toThrow(LedgerLockedError);
});

test('everything goes, and what is written after is sealed with another key', async () => {
  await onDays('2026-11-18');
  await putRecord({ kind: 'request', id: 'a', value: 1, at: 1 }, db);
  await setPassphrase('phrase', null, db);
  const before = await db.keys.get('ring');
  await removeAll(db);
  for (const table of [db.boxes, db.days, db.sums, db.records, db.epochs]) {
    expect(await table.count()).toBe(0);
  }
  expect((await db.keys.get('ring'))!.publicKey).not.toBe(before!.publicKey);
  const event = anEvent();
  await record(event, db);
  expect(await eventsIn(db)).toEqual([event]);
});

test('an event that was being sealed when everything went is sealed with the new key', async () => {
  const { add } = db.epochs;
  vi.spyOn(db.epochs, 'add').mockImplementationOnce((async (epoch: never) => {
    await removeAll(db);
    return add.call(db.epochs, epoch);
  }) as never);
  const event = anEvent();
  await record(event, db);
  expect(await eventsIn(db)).toEqual([event]);
});
