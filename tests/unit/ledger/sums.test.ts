import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packBlock, unpackBlock } from '../../../utils/ledger/block';
import { removeDays } from '../../../utils/ledger/remove';
import { readRollups } from '../../../utils/ledger/rollup';
import { type Ledger, openLedger } from '../../../utils/ledger/schema';
import { sumUpStale } from '../../../utils/ledger/sum-stale';
import { readTotals } from '../../../utils/ledger/totals';
import { record } from '../../../utils/ledger/write';
import { aLedger } from './open';
import { anEvent } from './samples';

let db: Ledger;
beforeEach(() => {
  fakeBrowser.reset();
  db = aLedger();
});
afterEach(() => db.delete());

const DAY = 86_400_000;
const START = 1_700_000_000_000;

/** As a page that has just been opened reads it: nothing known from before. */
async function readAnew() {
  const page = openLedger(db.name);
  const rows = await readRollups('2000-01-01', '2100-01-01', page);
  page.close();
  return rows;
}

async function someDays(): Promise<void> {
  for (let i = 0; i < 120; i++) {
    const site = i % 2 ? 'jd' : 'taobao';
    await record(anEvent({ at: START + (i % 60) * DAY + i, site, types: ['phone', 'email'] }), db);
  }
}

test('summed up or not, the same is read', async () => {
  await someDays();
  const before = await readAnew();
  await sumUpStale(db);
  expect(await db.sums.count()).toBe(60);
  expect(await readAnew()).toEqual(before);
});

test('summed up, only what changed is summed up again', async () => {
  await someDays();
  await sumUpStale(db);
  const before = await db.sums.toArray();
  await record(anEvent({ at: START }), db);
  const seen: number[] = [];
  await sumUpStale(db, { progress: ({ all }) => seen.push(all) });
  expect(seen).toEqual([1]);
  const after = await db.sums.toArray();
  expect(after.filter((sum, i) => sum.mark !== before[i]!.mark)).toHaveLength(1);
});

test('a sum that was overtaken by an event does not hide it', async () => {
  await record(anEvent({ at: START }), db);
  const summing = sumUpStale(db);
  await record(anEvent({ at: START }), db);
  await summing;
  expect(await readAnew()).toMatchObject([{ count: 2 }]);
});

test('a sum that lies there from before is not read', async () => {
  await record(anEvent({ at: START }), db);
  await sumUpStale(db);
  const [old] = await db.sums.toArray();
  await record(anEvent({ at: START }), db);
  await sumUpStale(db);
  await db.sums.put(old!);
  expect(await readAnew()).toMatchObject([{ count: 2 }]);
});

test('stopped on the way, it goes on later', async () => {
  await someDays();
  const control = new AbortController();
  const progress = ({ done }: { done: number }) => done === 20 && control.abort();
  await expect(sumUpStale(db, { progress, signal: control.signal })).rejects.toThrow();
  expect(await db.sums.count()).toBe(20);
  await sumUpStale(db);
  expect(await db.sums.count()).toBe(60);
});

test('a day’s sums come back from how they are sealed', async () => {
  await someDays();
  const rows = await readAnew();
  expect(unpackBlock(packBlock(rows))).toEqual(rows);
});

const decrypted = () => vi.spyOn(crypto.subtle, 'decrypt').mock.calls.length;

test('years are read from bundles, and the same comes out', async () => {
  for (let i = 0; i < 200; i++) await record(anEvent({ at: START + i * DAY }), db);
  const before = await readAnew();
  await sumUpStale(db);
  vi.restoreAllMocks();
  expect(decrypted()).toBe(0);
  expect(await readAnew()).toEqual(before);
  // Six or seven whole bundles, and the days at the end.
  expect(decrypted()).toBeLessThan(7 + 32);
  // A part of a bundle is read day by day.
  const page = openLedger(db.name);
  const week = await readRollups('2024-01-01', '2024-01-07', page);
  page.close();
  expect(week.map(({ day }) => day)).toEqual(
    before.map(({ day }) => day).filter((day) => day >= '2024-01-01' && day <= '2024-01-07'),
  );
});

test('a bundle does not hide what has changed since, nor tell what was removed', async () => {
  for (let i = 0; i < 80; i++) await record(anEvent({ at: START + i * DAY }), db);
  await sumUpStale(db);
  const [old] = await db.bundles.toArray();
  await record(anEvent({ at: START + 20 * DAY, site: 'jd' }), db);
  expect((await readAnew()).filter(({ site }) => site === 'jd')).toHaveLength(1);
  await sumUpStale(db);
  await db.bundles.put(old!);
  expect((await readAnew()).filter(({ site }) => site === 'jd')).toHaveLength(1);
  await removeDays(0, 1e6, db);
  expect(await db.bundles.count()).toBe(0);
  expect(await readAnew()).toEqual([]);
});

test('all time is read from one box and the newest day, and the same comes out', async () => {
  const all = async () => {
    const page = openLedger(db.name);
    const rows = await readTotals(page);
    page.close();
    return rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  };
  expect(await all()).toEqual([]);
  for (let i = 0; i < 100; i++) {
    await record(anEvent({ at: START + i * DAY, site: i % 3 ? 'jd' : 'taobao', count: 2 }), db);
  }
  const before = await all();
  expect(before).toMatchObject([
    { site: 'jd', count: 132, events: 66, last: START + 98 * DAY },
    { site: 'taobao', count: 68, events: 34, last: START + 99 * DAY },
  ]);
  await sumUpStale(db);
  vi.restoreAllMocks();
  expect(decrypted()).toBe(0);
  expect(await all()).toEqual(before);
  expect(decrypted()).toBe(2);
  // What came late to a past day, and what went, is known before anything is summed up anew.
  await record(anEvent({ at: START + 20 * DAY, site: 'twitch' }), db);
  expect((await all()).map(({ site }) => site)).toContain('twitch');
  await sumUpStale(db);
  await removeDays(0, 1e6, db);
  expect(await all()).toEqual([]);
  await sumUpStale(db);
  expect(await all()).toEqual([]);
});

test('a ledger of one day, then of two, has its sums', async () => {
  for (let i = 0; i < 3; i++) {
    await record(anEvent({ at: START + i * DAY, site: 'jd' }), db);
    await sumUpStale(db);
    expect(await readTotals(db)).toMatchObject([{ site: 'jd', events: i + 1 }]);
    expect(await db.bundles.count()).toBe(i === 0 ? 0 : 2);
  }
});
