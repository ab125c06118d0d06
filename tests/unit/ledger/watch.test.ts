import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readEvents } from '../../../utils/ledger/read';
import { removeAll } from '../../../utils/ledger/remove';
import { type Ledger, openLedger } from '../../../utils/ledger/schema';
import { readTotals } from '../../../utils/ledger/totals';
import { watchLedger } from '../../../utils/ledger/watch';
import { record } from '../../../utils/ledger/write';
import { eventually } from '../eventually';
import { aLedger } from './open';
import { anEvent } from './samples';

let db: Ledger;
let stop: (() => void)[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  db = aLedger();
});
afterEach(() => {
  for (const each of stop) each();
  stop = [];
  return db.delete();
});

function watch<T>(query: () => Promise<T>) {
  const heard: (T | 'failed')[] = [];
  stop.push(
    watchLedger(
      query,
      (value) => heard.push(value),
      () => heard.push('failed'),
    ),
  );
  return heard;
}

test('a page hears of each event that another page or the background wrote, and of all being removed', async () => {
  const page = openLedger(db.name);
  const totals = watch(async () => (await readTotals(page)).length);
  const entries = watch(async () => (await readEvents({ site: 'twitch', limit: 9 }, page)).length);
  await eventually(() => expect([totals.at(-1), entries.at(-1)]).toEqual([0, 0]));
  await record(anEvent({ site: 'twitch' }), db);
  await eventually(() => expect([totals.at(-1), entries.at(-1)]).toEqual([1, 1]));
  await record(anEvent({ site: 'twitch', kind: 'lure' }), db);
  await eventually(() => expect([totals.at(-1), entries.at(-1)]).toEqual([2, 2]));
  await removeAll(db);
  await eventually(() => expect([totals.at(-1), entries.at(-1)]).toEqual([0, 0]));
  page.close();
});

test('what comes while a query runs has it run once more, not at the same time', async () => {
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  let running = 0;
  let runs = 0;
  const heard = watch(async () => {
    expect(++running).toBe(1);
    await held;
    running--;
    return ++runs;
  });
  for (let i = 0; i < 3; i++) await record(anEvent(), db);
  expect(heard).toEqual([]);
  go();
  await eventually(() => expect(heard).toEqual([1, 2]));
});

test('a query that failed is asked again, and one that was stopped tells nothing', async () => {
  let broken = true;
  const heard = watch(async () => {
    if (broken) throw new Error('away');
    return 'there';
  });
  await eventually(() => expect(heard).toEqual(['failed']));
  broken = false;
  await record(anEvent(), db);
  await eventually(() => expect(heard.at(-1)).toBe('there'));
  stop.pop()!();
  const { length } = heard;
  await record(anEvent(), db);
  await new Promise((later) => setTimeout(later, 30));
  expect(heard).toHaveLength(length);
});
