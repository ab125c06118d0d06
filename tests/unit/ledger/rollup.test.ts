import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { localDay } from '../../../utils/day';
import { type RollupRow, readRollups } from '../../../utils/ledger/rollup';
import type { Ledger } from '../../../utils/ledger/schema';
import { record } from '../../../utils/ledger/write';
import { aLedger } from './open';
import { anEvent } from './samples';

let db: Ledger;
beforeEach(() => {
  fakeBrowser.reset();
  db = aLedger();
});
afterEach(() => db.delete());

const noon = (day: string) => new Date(`${day}T12:00:00`).getTime();
const all = () => readRollups('2000-01-01', '2100-01-01', db);

test('an event of three types counts in three rows, of none in one', async () => {
  const at = noon('2026-11-20');
  await record(anEvent({ at, types: ['phone', 'email', 'school'] }), db);
  await record(anEvent({ at, kind: 'lure', types: [], action: 'marked' }), db);
  const rows = await all();
  expect(rows.map(({ type }) => type).sort()).toEqual(['email', 'phone', 'school', null].sort());
  expect(rows.map(({ events }) => events).sort()).toEqual([0, 0, 1, 1]);
});

test('what differs in nothing but time is one row, with the latest time', async () => {
  const at = noon('2026-11-20');
  for (const later of [0, 5000, 3000]) {
    await record(anEvent({ at: at + later, action: 'masked' }), db);
  }
  expect(await all()).toEqual([
    {
      day: '2026-11-20',
      site: 'bilibili',
      receiver: null,
      company: null,
      kind: 'warning',
      type: 'phone',
      channel: 'chat',
      action: 'masked',
      count: 3,
      events: 3,
      last: at + 5000,
    } satisfies RollupRow,
  ]);
});

test('counts of trackers are added up', async () => {
  for (const count of [40, 2]) {
    const at = noon('2026-11-20');
    const tracker = anEvent({ kind: 'tracker', types: [], action: 'blocked', company: 'Acme' });
    await record({ ...tracker, at, count }, db);
  }
  expect(await all()).toMatchObject([{ company: 'Acme', count: 42, events: 2 }]);
});

test('both days are included, and the newest comes first', async () => {
  const days = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'];
  for (const day of days) await record(anEvent({ at: noon(day) }), db);
  const rows = await readRollups('2026-11-19', '2026-11-20', db);
  expect(rows.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-19']);
});

test('a day is one of the clock of the machine, to its last minute', async () => {
  const at = new Date('2026-11-20T23:59:59').getTime();
  await record(anEvent({ at }), db);
  await record(anEvent({ at: at + 1000 }), db);
  expect((await all()).map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-20']);
  expect(localDay(at)).toBe('2026-11-20');
});

test('a decision leaves nothing of the undecided state behind', async () => {
  const event = anEvent({ at: noon('2026-11-20') });
  await record(event, db);
  expect(await all()).toMatchObject([{ action: 'held', count: 1 }]);
  await record({ ...event, action: 'masked', at: noon('2026-11-21') }, db);
  expect(await all()).toMatchObject([{ day: '2026-11-21', action: 'masked', count: 1 }]);
});

test('asked for five things at once, as the popup does, it opens each event once', async () => {
  for (let i = 0; i < 10; i++) await record(anEvent({ at: noon('2026-11-20') + i }), db);
  const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
  const answers = await Promise.all(Array.from({ length: 5 }, all));
  expect(decrypt).toHaveBeenCalledTimes(10);
  expect(answers.map((rows) => rows[0]!.events)).toEqual([10, 10, 10, 10, 10]);
});
