import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { levelHandlers } from '../../../entrypoints/background/level';
import { askHandlers } from '../../../entrypoints/background/level-ask';
import { lockHandlers } from '../../../entrypoints/background/lock';
import { BadRequestError } from '../../../utils/errors';
import { openKeeper } from '../../../utils/protection/keeper';
import { openStore } from '../../../utils/protection/store';

const ORIGIN = 'chrome-extension://abcdefghijklmnop';
const { id } = fakeBrowser.runtime;
const page = { id, url: `${ORIGIN}/options.html` } as never;
const guard = { id, url: 'https://live.douyin.com/1', tab: { id: 7 }, frameId: 3 } as never;
const PIN = '582130';
const SECOND = 1000;

let now = Date.UTC(2026, 10, 26);
const held = vi.hoisted(() => ({ keeper: null as unknown }));
// The background has one keeper for good; each test has one of its own, with a clock it turns.
vi.mock('../../../entrypoints/background/level-keep', () => ({ theKeeper: () => held.keeper }));
// The fake browser has no rules.
vi.mock('../../../entrypoints/background/trackers-rules', () => ({
  followPauses: async () => {},
}));

const ask = <N extends keyof typeof lockHandlers>(name: N, input: unknown, sender = page) =>
  lockHandlers[name](input as never, sender) as ReturnType<(typeof lockHandlers)[N]>;
const change = (input: object, sender = page) =>
  levelHandlers['level.change'](input as never, sender);
const view = () => ask('lock.state', null);

async function lockChild(): Promise<string> {
  await change({ do: 'who', who: 'child' });
  const answer = (await ask('lock.set', PIN)) as { code: string };
  return answer.code;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path);
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async () => true) as never);
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({}) as never);
  held.keeper = openKeeper(() => now, openStore(`lock-${crypto.randomUUID()}`));
});

test('without a PIN everything is free; with one, down needs it and up never does', async () => {
  expect(await change({ do: 'level', level: 2, site: null })).toEqual({ done: true });
  expect(await change({ do: 'level', level: 1, site: null })).toEqual({ done: true });
  await lockChild();
  expect(await change({ do: 'level', level: 3, site: null })).toEqual({ done: true });
  expect(await change({ do: 'level', level: 2, site: null })).toEqual({ need: 'pin' });
  expect(await change({ do: 'site', site: 'jd', on: false })).toEqual({ need: 'never' });
  expect(await ask('lock.open', PIN)).toEqual({ open: true, waitMs: 0 });
  expect(await change({ do: 'level', level: 2, site: null })).toEqual({ done: true });
  expect(await change({ do: 'site', site: 'jd', on: false })).toEqual({ done: true });
  await ask('lock.close', null);
  expect(await change({ do: 'pause', site: 'jd', minutes: 15 })).toEqual({ need: 'pin' });
});

test('a site’s own level holds for its domain, too', async () => {
  await change({ do: 'level', level: 2, site: 'taobao' });
  await ask('lock.set', PIN);
  expect(await change({ do: 'pause', site: 'taobao.com', minutes: 15 })).toEqual({ need: 'pin' });
  expect(await change({ do: 'pause', site: 'shop.example', minutes: 15 })).toEqual({ done: true });
});

test('what is about all sites asks as the strictest of them does', async () => {
  const daily = (minutes: number | null) =>
    change({ do: 'time', time: { daily: minutes, night: null } });
  const need = (action: string) => levelHandlers['level.need'](action as never, page);
  const { who, off, only, time } = await view();
  const settings = { who, level: 0, sites: {}, off, only, time };
  await change({ do: 'level', level: 2, site: 'taobao' });
  await daily(30);
  await ask('lock.set', PIN);

  expect(await daily(null)).toEqual({ need: 'pin' });
  expect(await change({ do: 'import', settings })).toEqual({ need: 'pin' });
  for (const action of ['export', 'delete', 'own.remove', 'sites.more', 'trackers.allow'])
    expect(await need(action)).toBe('pin');
  expect((await view()).levels).toEqual({ '*': 0, taobao: 2 });

  // Stricter is free, and so is what is about another site.
  expect(await change({ do: 'level', level: 1, site: null })).toEqual({ done: true });
  expect(await change({ do: 'pause', site: 'jd', minutes: 15 })).toEqual({ done: true });
  await ask('lock.open', PIN);
  expect(await daily(null)).toEqual({ done: true });
});

test('a policy for one site does so, too', async () => {
  const policy = { sites: { taobao: 3 } };
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy as never);
  await ask('lock.set', PIN);
  expect(await levelHandlers['level.need']('export', page)).toBe('pin');
});

test('what a page does by itself asks first', async () => {
  const need = (action: string) => levelHandlers['level.need'](action as never, page);
  expect(await need('export')).toBeNull();
  await lockChild();
  expect(await need('export')).toBe('pin');
  await change({ do: 'level', level: 3, site: null });
  expect(await need('pause')).toBe('pin');
  expect(await need('site.off')).toBe('never');
  await ask('lock.open', PIN);
  expect(await need('export')).toBeNull();
  await expect(need('constructor')).rejects.toThrow(BadRequestError);
  await expect(levelHandlers['level.need']('export', guard)).rejects.toThrow(BadRequestError);
});

test('neither the state nor what is stored tells the PIN or the code', async () => {
  const code = await lockChild();
  expect(code).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
  const all = JSON.stringify([await view(), await fakeBrowser.storage.local.get(null)]);
  expect(all).not.toContain(PIN);
  expect(all).not.toContain(code);
  expect(JSON.stringify(await view())).not.toMatch(/hash|salt/);
});

test('a weak PIN is refused, and why; the lock stays as it was', async () => {
  expect(await ask('lock.set', '123456')).toEqual({ problem: 'easy' });
  expect(await ask('lock.set', '5821')).toEqual({ problem: 'short' });
  expect((await view()).lock).toBeNull();
});

test('another PIN needs the first', async () => {
  await lockChild();
  expect(await ask('lock.set', '907152')).toEqual({ need: 'pin' });
  expect(await ask('lock.remove', null)).toEqual({ removed: false });
});

test('wrong PINs wait 0, 0, 0, 30 s, 2 min, 10 min, 1 h, through restarts and turned clocks', async () => {
  await lockChild();
  const waits: number[] = [];
  for (let n = 0; n < 8; n++) {
    const { open, waitMs } = await ask('lock.open', '000000');
    expect(open).toBe(false);
    waits.push(waitMs / SECOND);
    if (waitMs > 0) {
      // The clock back by a day: the wait begins anew, and the right PIN does not open either.
      now -= 86_400 * SECOND;
      expect(await ask('lock.open', PIN)).toEqual({ open: false, waitMs });
    }
    now += waitMs;
  }
  expect(waits).toEqual([0, 0, 0, 30, 120, 600, 3600, 3600]);
  expect(await ask('lock.open', PIN)).toEqual({ open: true, waitMs: 0 });
  expect(await ask('lock.open', '000000')).toEqual({ open: false, waitMs: 0 });
});

test('10,000 guesses by script, one a second: fewer than ten are even looked at', async () => {
  await lockChild();
  const derive = vi.spyOn(crypto.subtle, 'deriveBits');
  let opened = 0;
  for (let guess = 0; guess < 10_000; guess++) {
    // What the script would find if it were let: the right one is among them.
    const pin = guess === 9_000 ? PIN : String(100_000 + guess);
    if ((await ask('lock.open', pin)).open) opened++;
    now += SECOND;
  }
  expect(opened).toBe(0);
  expect(derive.mock.calls.length).toBeLessThan(10);
});

test('and all at once: three are free, the rest wait', async () => {
  await lockChild();
  const derive = vi.spyOn(crypto.subtle, 'deriveBits');
  const guesses = Array.from({ length: 200 }, (_, n) => ask('lock.open', String(200_000 + n)));
  expect((await Promise.all(guesses)).filter(({ open }) => open)).toEqual([]);
  expect(derive.mock.calls.length).toBe(4);
});

test('the recovery code opens at once, however many PINs were wrong, and another PIN can be set', async () => {
  const code = await lockChild();
  for (let n = 0; n < 6; n++) await ask('lock.open', '000000');
  expect(await ask('lock.recover', 'WRNG-CODE')).toEqual({ open: false });
  expect(await ask('lock.recover', code.toLowerCase().replaceAll('-', ' '))).toEqual({
    open: true,
  });
  const renewed = await ask('lock.set', '907152');
  expect(renewed).toHaveProperty('code');
  expect(renewed).not.toEqual({ code });
  await ask('lock.close', null);
  expect(await ask('lock.recover', code)).toEqual({ open: false });
  expect(await ask('lock.open', '907152')).toEqual({ open: true, waitMs: 0 });
});

test('without either, the lock goes a day after somebody asked, and the level stays', async () => {
  await lockChild();
  const day = 86_400 * SECOND;
  expect(await ask('lock.reset', true)).toEqual({ resetMs: day });
  now += day / 2;
  expect(await ask('lock.reset', true)).toEqual({ resetMs: day / 2 });
  now -= day;
  expect((await view()).lock!.resetMs).toBe(day);
  now += day;
  expect(await view()).toMatchObject({ lock: null, level: 2 });
});

test('a reset can be called off with the PIN alone', async () => {
  await lockChild();
  const { resetMs } = (await ask('lock.reset', true)) as { resetMs: number };
  expect(await ask('lock.reset', false)).toEqual({ need: 'pin' });
  expect((await view()).lock!.resetMs).toBe(resetMs);
  await ask('lock.open', PIN);
  expect(await ask('lock.reset', false)).toEqual({ resetMs: null });
});

test('the note of a change from outside goes with the PIN alone', async () => {
  await lockChild();
  const forget = () => levelHandlers['level.forget-notice'](null, page);
  await fakeBrowser.storage.local.set({ levels: { '*': 0 } });
  expect((await view()).notice).toMatchObject({ loss: 'restored' });
  expect(await forget()).toEqual({ need: 'pin' });
  await ask('lock.open', PIN);
  expect(await forget()).toEqual({ done: true });
  expect((await view()).notice).toBeNull();
});

const ID = '5d0f4a55-9a51-4f6f-8d1b-7c206b1c2a4e';
const request = { id: ID, site: 'douyin', types: ['phone'], preview: '138****5678' };

test('a guard asks a parent; with the PIN the message goes, once', async () => {
  const open = vi.fn(async () => ({}));
  Object.assign(browser.windows, { create: open });
  await lockChild();
  expect(await askHandlers['level.ask'](request as never, guard)).toEqual({ asked: true });
  expect(open.mock.calls).toMatchObject([[{ url: `${ORIGIN}/lock.html?ask=${ID}` }]]);
  expect(await askHandlers['level.asked'](ID, page)).toMatchObject({ preview: '138****5678' });
  expect(await askHandlers['level.let-go'](ID, page)).toEqual({ done: false });
  await ask('lock.open', PIN);
  expect(await askHandlers['level.let-go'](ID, page)).toEqual({ done: true });
  expect(await fakeBrowser.storage.local.get('letGo')).toEqual({ letGo: ID });
  expect(await askHandlers['level.let-go'](ID, page)).toEqual({ done: false });
});

test('a guard asks about its own site alone, and by an id that nobody guesses', async () => {
  await lockChild();
  const asked = (news: object) => askHandlers['level.ask']({ ...request, ...news } as never, guard);
  await expect(asked({ site: 'taobao' })).rejects.toThrow(BadRequestError);
  await expect(asked({ id: 'a1' })).rejects.toThrow(BadRequestError);
});

test.each([0, 3] as const)('at level %d there is no such question', async (level) => {
  await change({ do: 'level', level, site: null });
  expect(await askHandlers['level.ask'](request as never, guard)).toEqual({ asked: false });
});

test('guards and pages of others get no answer', async () => {
  for (const sender of [
    guard,
    {} as never,
    { id: 'other', url: `${ORIGIN}/options.html` } as never,
  ]) {
    await expect(ask('lock.state', null, sender)).rejects.toThrow(BadRequestError);
    await expect(ask('lock.open', PIN, sender)).rejects.toThrow(BadRequestError);
    await expect(ask('lock.set', PIN, sender)).rejects.toThrow(BadRequestError);
    await expect(change({ do: 'who', who: 'myself' }, sender)).rejects.toThrow(BadRequestError);
    await expect(askHandlers['level.let-go'](ID, sender)).rejects.toThrow(BadRequestError);
  }
});
