import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { levelHandlers } from '../../../entrypoints/background/level';
import { limitsHandlers } from '../../../entrypoints/background/limits';
import { lockHandlers } from '../../../entrypoints/background/lock';
import { BadRequestError } from '../../../utils/errors';
import { openKeeper } from '../../../utils/protection/keeper';
import { openStore } from '../../../utils/protection/store';

const ORIGIN = 'chrome-extension://abcdefghijklmnop';
const { id } = fakeBrowser.runtime;
const ROOM = 'https://live.douyin.com/1';
const PIN = '582130';
const page = { id, url: `${ORIGIN}/limit.html`, tab: { id: 7 } } as never;
const room = { id, url: ROOM, tab: { id: 7, url: ROOM }, frameId: 0 } as never;

const held = vi.hoisted(() => ({ keeper: null as unknown, now: 0 }));
vi.mock('../../../entrypoints/background/level-keep', () => ({ theKeeper: () => held.keeper }));
vi.mock('../../../entrypoints/background/trackers-rules', () => ({ followPauses: async () => {} }));
vi.mock('../../../utils/protection/clock', () => ({ steadyNow: () => held.now }));

const change = (input: object) => levelHandlers['level.change'](input as never, page);
const look = (here: object, sender = room) =>
  limitsHandlers['limits.look'](
    { watches: true, isFirst: false, spends: false, ...here } as never,
    sender,
  );
/** Where the tab was taken, by the id in its address. */
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
  held.keeper = openKeeper(() => held.now, openStore(`limits-${crypto.randomUUID()}`));
  await openStore().rows.delete('spent');
});

test('a child’s time is over: the room makes way for a page of ours, and half an hour more takes the PIN', async () => {
  await change({ do: 'who', who: 'child' });
  await change({ do: 'time', time: { daily: 1, night: null } });
  await lockHandlers['lock.set'](PIN, page);
  vi.spyOn(performance, 'now').mockReturnValue(1_000_000);
  expect((await look({ isFirst: true })).left).toEqual({ why: 'daily', ms: 60_000 });
  for (const seconds of [30, 60]) {
    vi.spyOn(performance, 'now').mockReturnValue(1_000_000 + seconds * 1000);
    await look({});
  }
  vi.restoreAllMocks();
  expect(update).toHaveBeenCalledOnce();
  const stopped = stoppedId();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path);
  vi.spyOn(browser.tabs, 'update').mockImplementation(update as never);
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({}) as never);
  expect(await limitsHandlers['limits.why'](stopped, page)).toEqual({
    why: 'daily',
    site: 'douyin',
    need: 'pin',
    isManaged: false,
  });
  expect(await limitsHandlers['limits.go-on'](stopped, page)).toEqual({ need: 'pin' });
  // More time by way of the settings takes it, too; less does not.
  expect(await change({ do: 'time', time: { daily: 5, night: null } })).toEqual({ need: 'pin' });
  await lockHandlers['lock.open'](PIN, page);
  expect(await limitsHandlers['limits.go-on'](stopped, page)).toEqual({ done: true });
  expect(update.mock.lastCall![1].url).toBe(ROOM);
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async () => true) as never);
  expect((await look({})).left?.ms).toBeGreaterThan(20 * 60_000);
  expect(await limitsHandlers['limits.spent'](null, page)).toBe(1);
});

test('frames and tabs that ask at once each get their page back', async () => {
  await change({ do: 'who', who: 'child' });
  await change({ do: 'time', time: { daily: null, night: { from: 0, to: 1439 } } });
  const other = { id, url: `${ROOM}2`, tab: { id: 8, url: `${ROOM}2` }, frameId: 0 } as never;
  const frame = { id, url: `${ROOM}/frame`, tab: { id: 7, url: ROOM }, frameId: 3 } as never;
  await Promise.all([room, frame, other].map((sender) => look({}, sender)));
  const ids = update.mock.calls.map(([, { url }]) => new URL(url).searchParams.get('id')!);
  expect(new Set(ids).size).toBe(2);
  for (const stopped of ids) {
    expect(await limitsHandlers['limits.why'](stopped, page)).toMatchObject({ why: 'night' });
  }
});

test('half an hour given late in a night lasts past midnight, whoever looks why another page stopped', async () => {
  await change({ do: 'who', who: 'child' });
  await change({ do: 'time', time: { daily: null, night: { from: 1320, to: 420 } } });
  held.now = new Date(2026, 10, 26, 23, 59, 40).getTime();
  const other = { id, url: `${ROOM}2`, tab: { id: 8, url: `${ROOM}2` }, frameId: 0 } as never;
  await look({}, other);
  const otherId = stoppedId();
  await look({});
  expect(await limitsHandlers['limits.go-on'](stoppedId(), page)).toEqual({ done: true });
  held.now += 30_000;
  expect(await limitsHandlers['limits.why'](otherId, page)).toMatchObject({ isManaged: false });
  expect((await look({})).left?.ms).toBeGreaterThan(20 * 60_000);
});

test('a private room makes way for nothing, ours opens beside it, and it comes back where it was', async () => {
  const url = `${ROOM}?private`;
  const hidden = { id, url, tab: { id: 9, url, incognito: true }, frameId: 0 } as never;
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const remove = vi.spyOn(browser.tabs, 'remove').mockResolvedValue();
  const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  await change({ do: 'who', who: 'child' });
  await change({ do: 'time', time: { daily: null, night: { from: 0, to: 1439 } } });
  await look({}, hidden);
  expect(update).toHaveBeenLastCalledWith(9, { url: 'about:blank' });
  const ours = `${ORIGIN}/limit.html?id=9`;
  // Chromium says so of a tab whose page is still on its way.
  query.mockResolvedValue([{ url: '', pendingUrl: ours }] as never);
  await look({}, hidden);
  query.mockResolvedValue([{ url: ours, pendingUrl: undefined }] as never);
  await look({}, hidden);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: ours });
  expect(await limitsHandlers['limits.go-on']('9', page)).toEqual({ done: true });
  expect(update.mock.lastCall).toEqual([9, { url }]);
  expect(remove).toHaveBeenCalledExactlyOnceWith(7);
});

test('a goal of one’s own interrupts nothing, and nothing is counted where nobody asked for it', async () => {
  await change({ do: 'who', who: 'teen' });
  await change({ do: 'time', time: { daily: null, night: { from: 0, to: 1439 } } });
  expect((await look({})).left).toEqual({ why: 'night', ms: 0 });
  expect(update).not.toHaveBeenCalled();
  await change({ do: 'who', who: 'myself' });
  expect((await look({})).left).toBeNull();
});

test.each([
  [0, 0, undefined],
  [1, 0, undefined],
  [2, 1, 'pin'],
  [3, 1, 'never'],
] as const)('a page for spending at level %i is taken off %i times', async (level, times, need) => {
  await change({ do: 'level', level, site: null });
  await lockHandlers['lock.set'](PIN, page);
  await look({ watches: false, spends: true });
  expect(update).toHaveBeenCalledTimes(times);
  if (!need) return;
  const stopped = stoppedId();
  expect(await limitsHandlers['limits.why'](stopped, page)).toMatchObject({ why: 'spend', need });
  expect(await limitsHandlers['limits.go-on'](stopped, page)).toEqual({ need });
  await lockHandlers['lock.open'](PIN, page);
  if (need === 'never') {
    expect(await limitsHandlers['limits.go-on'](stopped, page)).toEqual({ need });
    return;
  }
  await limitsHandlers['limits.go-on'](stopped, page);
  expect((await look({ watches: false, spends: true })).maySpend).toBe(true);
  // Where the level goes up meanwhile, it counts for nothing.
  await change({ do: 'level', level: 3, site: null });
  expect((await look({ watches: false, spends: false })).maySpend).toBe(false);
  await change({ do: 'level', level: 2, site: null });
  held.now += 10 * 60_000;
  expect((await look({ watches: false, spends: false })).maySpend).toBe(false);
});

test.each([
  [1, 0, undefined],
  [2, 1, 'pin'],
  [3, 1, 'never'],
] as const)('a site that was not agreed on, at level %i', async (level, times, need) => {
  await change({ do: 'level', level, site: null });
  await change({ do: 'only', sites: ['douyin'] });
  await lockHandlers['lock.set'](PIN, page);
  await look({});
  expect(update).not.toHaveBeenCalled();
  await change({ do: 'only', sites: [] });
  await look({});
  expect(update).toHaveBeenCalledTimes(times);
  if (!need) return;
  expect(await limitsHandlers['limits.go-on'](stoppedId(), page)).toEqual({ need });
  await lockHandlers['lock.open'](PIN, page);
  const answer = await limitsHandlers['limits.go-on'](stoppedId(), page);
  expect(answer).toEqual(need === 'pin' ? { done: true } : { need });
  await look({});
  expect(update).toHaveBeenCalledTimes(2);
});

test.each([
  [1, 0],
  [2, 1],
  [3, 1],
])('a site that a policy leaves out is nobody’s to allow, at level %i', async (level, times) => {
  const managed = vi.spyOn(fakeBrowser.storage.managed, 'get');
  managed.mockImplementation(async () => ({ onlySites: ['douyin', 'jd'] }) as never);
  await change({ do: 'level', level, site: null });
  await look({});
  expect(update).not.toHaveBeenCalled();
  managed.mockImplementation(async () => ({ onlySites: ['jd'] }) as never);
  await change({ do: 'only', sites: ['douyin'] });
  await look({});
  expect(update).toHaveBeenCalledTimes(times);
  if (times === 0) return;
  // No PIN was set, so nothing else would stand in the way.
  expect(await limitsHandlers['limits.why'](stoppedId(), page)).toEqual({
    why: 'site',
    site: 'douyin',
    need: 'never',
    isManaged: true,
  });
  expect(await limitsHandlers['limits.go-on'](stoppedId(), page)).toEqual({ need: 'never' });
});

test('a policy’s time is nobody’s to make longer, PIN or not; a family’s below it is', async () => {
  const managed = vi.spyOn(fakeBrowser.storage.managed, 'get');
  const NIGHT = { minimumLevel: 2, night: '00:00-23:59' };
  managed.mockImplementation(async () => NIGHT as never);
  await change({ do: 'who', who: 'child' });
  await look({});
  const never = { why: 'night', site: 'douyin', need: 'never', isManaged: true };
  // Whoever sits there could give it to themselves, or set a PIN of their own.
  expect(await limitsHandlers['limits.why'](stoppedId(), page)).toEqual(never);
  expect(await limitsHandlers['limits.go-on'](stoppedId(), page)).toEqual({ need: 'never' });
  await lockHandlers['lock.set'](PIN, page);
  await lockHandlers['lock.open'](PIN, page);
  expect(await limitsHandlers['limits.go-on'](stoppedId(), page)).toEqual({ need: 'never' });

  managed.mockImplementation(async () => ({ minimumLevel: 2, dailyMinutes: 45 }) as never);
  await change({ do: 'time', time: { daily: null, night: { from: 0, to: 1439 } } });
  await look({});
  expect(await limitsHandlers['limits.why'](stoppedId(), page)).toMatchObject({ need: null });
  expect(await limitsHandlers['limits.go-on'](stoppedId(), page)).toEqual({ done: true });
  expect((await look({})).left).toMatchObject({ why: 'night' });
});

test('who may ask is decided by the sender', async () => {
  const stranger = { id, url: 'https://nobody.example/', tab: { id: 7 }, frameId: 0 } as never;
  await expect(look({}, stranger)).rejects.toThrow(BadRequestError);
  for (const name of ['limits.why', 'limits.go-on', 'limits.spent'] as const)
    await expect(limitsHandlers[name]('x' as never, room)).rejects.toThrow(BadRequestError);
});
