import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { familyHandlers, tidyFamily } from '../../../entrypoints/background/family';
import { ledgerCareHandlers } from '../../../entrypoints/background/ledger-care';
import { levelHandlers } from '../../../entrypoints/background/level';
import { askHandlers } from '../../../entrypoints/background/level-ask';
import { limitsHandlers } from '../../../entrypoints/background/limits';
import { countTime } from '../../../entrypoints/background/limits-time';
import { lockHandlers } from '../../../entrypoints/background/lock';
import { countPermit } from '../../../entrypoints/background/permits';
import { BadRequestError } from '../../../utils/errors';
import { openKeeper } from '../../../utils/protection/keeper';
import { openStore, writeRow } from '../../../utils/protection/store';
import { NO_TIME } from '../../../utils/protection/time-rules';

const ORIGIN = 'chrome-extension://abcdefghijklmnop';
const { id } = fakeBrowser.runtime;
const ROOM = 'https://live.douyin.com/1';
const PIN = '582130';
const DAY = 86_400_000;
const NONE = { send: 0, form: 0, spend: 0, time: 0, site: 0 };
const page = { id, url: `${ORIGIN}/limit.html`, tab: { id: 7 } } as never;
const room = { id, url: ROOM, tab: { id: 7, url: ROOM }, frameId: 0 } as never;

const held = vi.hoisted(() => ({ keeper: null as unknown, now: 0 }));
vi.mock('../../../entrypoints/background/level-keep', () => ({ theKeeper: () => held.keeper }));
vi.mock('../../../entrypoints/background/trackers-rules', () => ({ followPauses: async () => {} }));
vi.mock('../../../utils/protection/clock', () => ({ steadyNow: () => held.now }));

const change = (input: object) => levelHandlers['level.change'](input as never, page);
const weeks = () => familyHandlers['family.weeks'](null, page);
const look = () =>
  limitsHandlers['limits.look']({ watches: true, isFirst: false, spends: false }, room);
const update = vi.fn(async (_tab: number, _to: { url: string }) => ({}));
const stoppedId = () => new URL(update.mock.lastCall![1].url).searchParams.get('id')!;

beforeEach(async () => {
  fakeBrowser.reset();
  update.mockClear();
  held.now = new Date(2026, 10, 26, 12).getTime();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path);
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async () => true) as never);
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({}) as never);
  vi.spyOn(browser.tabs, 'update').mockImplementation(update as never);
  held.keeper = openKeeper(() => held.now, openStore(`family-${crypto.randomUUID()}`));
  await openStore().rows.bulkDelete(['spent', 'permits']);
});

/** As if a room told of somebody for so many minutes. */
async function watch(minutes: number, rules = [{ daily: 60, night: null }]): Promise<void> {
  for (let half = 0; half <= minutes * 2; half++) {
    vi.spyOn(performance, 'now').mockReturnValue(half * 30_000);
    await countTime({ rules, policy: NO_TIME }, half === 0, held.now);
  }
}

test('two weeks of minutes, today last, and all that was watched of each', async () => {
  await change({ do: 'who', who: 'child' });
  for (const minutes of [20, 90, 5]) {
    await watch(minutes);
    held.now += 2 * DAY;
  }
  held.now -= DAY;
  const { time } = await weeks();
  expect(time).toHaveLength(14);
  expect(time!.slice(-7).map(({ minutes }) => minutes)).toEqual([0, 20, 0, 90, 0, 5, 0]);
  expect(time!.at(-1)!.day).toBe('2026-12-01');
  expect(time!.slice(0, 7).every(({ minutes }) => minutes === 0)).toBe(true);
});

test('where time is not counted, nothing is said of it', async () => {
  await change({ do: 'who', who: 'child' });
  await watch(20);
  await change({ do: 'who', who: 'myself' });
  expect((await weeks()).time).toBeNull();
});

test('more time and a site that a parent lets go are counted, once each; what was refused is not', async () => {
  await change({ do: 'who', who: 'child' });
  await change({ do: 'only', sites: [] });
  await lockHandlers['lock.set'](PIN, page);
  await look();
  expect(await limitsHandlers['limits.go-on'](stoppedId(), page)).toEqual({ need: 'pin' });
  expect((await weeks()).permits?.week).toEqual(NONE);
  await lockHandlers['lock.open'](PIN, page);
  await limitsHandlers['limits.go-on'](stoppedId(), page);
  await change({ do: 'time', time: { daily: null, night: { from: 0, to: 1439 } } });
  await look();
  await limitsHandlers['limits.go-on'](stoppedId(), page);
  expect((await weeks()).permits?.week).toEqual({ ...NONE, time: 1, site: 1 });
  held.now += 7 * DAY;
  expect((await weeks()).permits).toEqual({ week: NONE, before: { ...NONE, time: 1, site: 1 } });
});

test('where there is no PIN, nobody let anything go', async () => {
  await change({ do: 'who', who: 'child' });
  await change({ do: 'only', sites: [] });
  await look();
  expect(await limitsHandlers['limits.go-on'](stoppedId(), page)).toEqual({ done: true });
  expect((await weeks()).permits).toBeNull();
});

test.each(['send', 'form', 'spend'] as const)('a parent lets a “%s” go: counted', async (about) => {
  const asked = crypto.randomUUID();
  vi.spyOn(browser.windows, 'create').mockResolvedValue({} as never);
  await change({ do: 'who', who: 'child' });
  await lockHandlers['lock.set'](PIN, page);
  const request = { id: asked, site: 'douyin', about, types: ['phone'], preview: '138****5678' };
  await askHandlers['level.ask'](request as never, room);
  expect(await askHandlers['level.let-go'](asked, page)).toEqual({ done: false });
  await lockHandlers['lock.open'](PIN, page);
  expect(await askHandlers['level.let-go'](asked, page)).toEqual({ done: true });
  expect(await askHandlers['level.let-go'](asked, page)).toEqual({ done: false });
  expect((await weeks()).permits?.week).toEqual({ ...NONE, [about]: 1 });
  const stored = JSON.stringify((await openStore().rows.get('permits'))!.value);
  expect(stored).not.toMatch(/douyin|138|phone/);
});

test('a count that was damaged begins anew', async () => {
  await writeRow(openStore(), 'permits', 5);
  await countPermit('time', held.now);
  expect((await weeks()).permits?.week).toEqual({ ...NONE, time: 1 });
});

test('who deletes days deletes these numbers of them; what is left of today stays', async () => {
  await change({ do: 'who', who: 'child' });
  for (let day = 0; day < 3; day++) {
    await watch(10);
    await countPermit('send', held.now);
    held.now += DAY;
  }
  held.now -= DAY;
  const days = { from: '2026-11-26', to: '2026-11-26' };
  await ledgerCareHandlers['ledger.remove']({ days }, page);
  expect((await weeks()).time!.slice(-3).map(({ minutes }) => minutes)).toEqual([0, 10, 10]);
  expect((await weeks()).permits?.week.send).toBe(2);
  await ledgerCareHandlers['ledger.remove']({ all: true }, page);
  expect((await weeks()).time!.slice(-3).map(({ minutes }) => minutes)).toEqual([0, 0, 10]);
  expect((await weeks()).permits).toBeNull();
});

test('what is too old goes, also where nobody watches any more', async () => {
  await change({ do: 'who', who: 'child' });
  const kept = async (row: string) => (await openStore().rows.get(row))!.value as unknown[];
  for (let day = 0; day < 2; day++) {
    await watch(10);
    await countPermit('send', held.now);
    held.now += DAY;
  }
  held.now += 12 * DAY;
  await tidyFamily();
  expect(await kept('spent')).toMatchObject({ watched: 0, past: [{ day: '2026-11-27' }] });
  expect(await kept('permits')).toMatchObject([{ day: '2026-11-27' }]);
  held.now += DAY;
  await tidyFamily();
  expect(await kept('spent')).toMatchObject({ past: [] });
  expect(await kept('permits')).toEqual([]);
});

test('guards and pages of others get no answer', async () => {
  for (const sender of [room, {}, { id: 'other', url: `${ORIGIN}/options.html` }]) {
    await expect(familyHandlers['family.weeks'](null, sender as never)).rejects.toThrow(
      BadRequestError,
    );
  }
});
