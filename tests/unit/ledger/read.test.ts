import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readEvents, summaryOf } from '../../../utils/ledger/read';
import type { Ledger } from '../../../utils/ledger/schema';
import { sumUpStale } from '../../../utils/ledger/sum-stale';
import { record } from '../../../utils/ledger/write';
import { aLedger } from './open';
import { anEvent } from './samples';

let db: Ledger;
beforeEach(() => {
  fakeBrowser.reset();
  db = aLedger();
});
afterEach(() => db.delete());

async function recordAll(...events: Parameters<typeof anEvent>[0][]): Promise<void> {
  for (const event of events) await record(anEvent({ sample: null, ...event }), db);
}

test('an empty ledger has given nothing', async () => {
  expect(await summaryOf('bilibili', db)).toEqual({ given: [], masked: 0 });
});

test('a site has what was sent to it, each type once, latest first', async () => {
  await recordAll(
    { kind: 'disclosure', action: 'sent_anyway', at: 3000, types: ['phone'] },
    { kind: 'disclosure', action: 'sent_anyway', at: 1000, types: ['phone', 'postal_address'] },
    { kind: 'disclosure', action: 'sent_anyway', at: 9000, types: ['email'], site: 'twitch' },
  );
  expect((await summaryOf('bilibili', db)).given).toEqual([
    { type: 'phone', at: 3000 },
    { type: 'postal_address', at: 1000 },
  ]);
});

test('what was masked, edited or never decided is not given', async () => {
  await recordAll(
    { action: 'masked' },
    { action: 'masked' },
    { action: 'edited' },
    { action: 'held' },
  );
  expect(await summaryOf('bilibili', db)).toEqual({ given: [], masked: 2 });
});

test('the masked of several types is one message', async () => {
  await recordAll({ action: 'masked', types: ['phone', 'postal_address', 'person_name'] });
  expect((await summaryOf('bilibili', db)).masked).toBe(1);
});

test('events come newest first, page by page, none twice and none left out', async () => {
  // Two hundred and more of one millisecond: a page must not end within it.
  const times = [...Array(300).keys()].map((i) => (i < 250 ? 5000 : i));
  await recordAll(...times.map((at) => ({ at })));
  const seen: string[] = [];
  let before = Infinity;
  for (let page = 0; page < 60; page++) {
    const events = await readEvents({ before, limit: 20 }, db);
    if (events.length === 0) break;
    seen.push(...events.map(({ id }) => id));
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort((a, b) => b - a));
    before = events.at(-1)!.at;
  }
  expect(new Set(seen).size).toBe(300);
  expect(seen).toHaveLength(300);
});

test.each([
  [{ site: 'twitch' }, [3]],
  [{ kind: 'leak' as const }, [2]],
  [{ type: 'email' as const }, [4, 2]],
  [{ text: 'ACME' }, [2]],
  [{ text: '5678' }, [1]],
  [{ text: 'nowhere' }, []],
  [{ before: 3 }, [2, 1]],
  [{ limit: 1 }, [4]],
])('%o finds what fits', async (query, at) => {
  await recordAll(
    { at: 1, sample: '138****5678' },
    { at: 2, kind: 'leak', company: 'Acme', types: ['phone', 'email'] },
    { at: 3, site: 'twitch' },
    { at: 4, types: ['email'] },
  );
  const found = await readEvents({ limit: 10, ...query }, db);
  expect(found.map((event) => event.at)).toEqual(at);
});

test('what happened on a few days in years is found without opening the others', async () => {
  const DAY = 86_400_000;
  await recordAll(
    ...[...Array(40).keys()].map((i) => ({ at: i * 10 * DAY, site: i % 13 ? 'jd' : 'taobao' })),
  );
  await sumUpStale(db);
  const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
  const found = await readEvents({ limit: 10, site: 'taobao' }, db);
  expect(found.map(({ at }) => at / DAY)).toEqual([390, 260, 130, 0]);
  // Few more boxes than there are weeks: bundles, the last days' sums, and the four events.
  const { length } = await db.bundles.toCollection().primaryKeys();
  expect(decrypt.mock.calls.length).toBeLessThan(44);
  expect(decrypt.mock.calls.length).toBeGreaterThan(length);
});

test('a filter pages through days that touch, in order, none twice', async () => {
  const DAY = 86_400_000;
  await recordAll(
    ...[...Array(60).keys()].map((i) => ({
      at: 1_700_000_000_000 + Math.floor(i * 0.4 * DAY),
      site: i % 3 ? 'jd' : 'taobao',
    })),
  );
  const seen: number[] = [];
  for (let before = Infinity; ; before = seen.at(-1)!) {
    const page = await readEvents({ before, limit: 3, site: 'jd' }, db);
    if (page.length === 0) break;
    seen.push(...page.map(({ at }) => at));
  }
  expect(seen).toHaveLength(40);
  expect(seen).toEqual([...seen].sort((a, b) => b - a));
});

test('of what is older than asked for nothing is opened', async () => {
  for (const day of [1, 2, 3]) await record(anEvent({ at: day * 86_400_000 * 10 }), db);
  const after = 86_400_000 * 25;
  const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
  expect(await readEvents({ kind: 'warning', after, limit: 9 }, db)).toHaveLength(1);
  const once = decrypt.mock.calls.length;
  await readEvents({ kind: 'warning', limit: 9 }, db);
  expect(decrypt.mock.calls.length - once).toBeGreaterThan(once);
});
