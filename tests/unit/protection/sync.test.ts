import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Agreement, NOTHING_SETTLED } from '../../../utils/protection/agreement';
import { type Keeper, openKeeper } from '../../../utils/protection/keeper';
import { openStore } from '../../../utils/protection/store';
import { meetOthers } from '../../../utils/protection/sync';

const NOW = Date.UTC(2026, 10, 27);
const { local, sync } = fakeBrowser.storage;
const AGREED = {
  only: ['jd', 'taobao'],
  time: { daily: 60, night: { from: 1320, to: 360 } },
};
const BORN = { year: 2014, month: 5 };

/** A profile of a browser: two of one account have nothing in common but the browser's sync. */
interface Profile {
  keeper: Keeper;
  local: Record<string, unknown>;
}

let home: Profile;
let tablet: Profile;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({}) as never);
  [home, tablet] = [newProfile(), newProfile()];
});

function newProfile(): Profile {
  const keeper = openKeeper(() => NOW, openStore(`sync-${crypto.randomUUID()}`));
  return { keeper, local: { syncOn: true } };
}

async function on<T>(profile: Profile, act: (keeper: Keeper) => Promise<T>): Promise<T> {
  await local.clear();
  await local.set(profile.local);
  const result = await act(profile.keeper);
  profile.local = await local.get(null);
  return result;
}

const meet = (profile: Profile) => on(profile, meetOthers);
const settle = (profile: Profile, part: Partial<Agreement>) =>
  on(profile, (keeper) => keeper.change((before) => ({ ...before, ...part })));
const agreementOf = (profile: Profile) =>
  on(profile, async (keeper) => (await keeper.settle()).agreement);

test('times and agreed sites come to a second machine; when somebody was born does not', async () => {
  await settle(home, { who: 'child', level: 2, born: BORN, ...AGREED });
  await meet(home);
  await meet(tablet);
  expect(await agreementOf(tablet)).toMatchObject({ who: 'child', level: 2, ...AGREED });
  expect((await agreementOf(tablet)).born).toBeNull();
  expect(JSON.stringify(await sync.get(null))).not.toMatch(/born|2014/);
});

test('a child widens nothing at home by a second machine; narrower it becomes there as well', async () => {
  const lock = { kind: 'pin', secret: null, recovery: null, failures: 0, wait: null, reset: null };
  await settle(home, { who: 'child', level: 2, lock, born: BORN, ...AGREED } as Partial<Agreement>);
  await meet(home);
  await meet(tablet);
  await settle(tablet, { only: null, time: { daily: 240, night: null } });
  await meet(tablet);
  await meet(home);
  expect(await agreementOf(home)).toMatchObject({ ...AGREED, born: BORN });
  await settle(tablet, { only: ['taobao', 'twitch'], time: { daily: 30, night: null } });
  await meet(tablet);
  await meet(home);
  expect(await agreementOf(home)).toMatchObject({
    only: ['taobao'],
    time: { ...AGREED.time, daily: 30 },
  });
});

test('what two machines change without having heard of each other ends at the stricter side of both', async () => {
  await settle(home, { who: 'child', level: 2, off: ['jd'] });
  await meet(home);
  await meet(tablet);
  const before = await sync.get(null);
  await settle(home, { level: 3 });
  await meet(home);
  // The tablet was away: it knows what was left before, and what it leaves comes last.
  await sync.set(before);
  await settle(tablet, { off: [] });
  await meet(tablet);
  for (const profile of [home, tablet, home]) await meet(profile);
  for (const profile of [home, tablet])
    expect(await agreementOf(profile)).toMatchObject({ level: 3, off: [] });
});

test('a Hushcart that knew none of it takes nothing away, and hears of it', async () => {
  await settle(home, { who: 'child', level: 2, ...AGREED });
  const settings = { who: 'child', level: 2, sites: {}, off: [] };
  await sync.set({ settings: { revision: 3, settings } });
  home.local.synced = { revision: 3, settings };
  await meet(home);
  expect(await agreementOf(home)).toMatchObject(AGREED);
  expect(await sync.get('settings')).toMatchObject({ settings: { settings: AGREED } });
  // It changes something, and leaves out what it does not know.
  await sync.set({ settings: { revision: 5, settings: { ...settings, off: ['jd'] } } });
  await meet(home);
  expect(await agreementOf(home)).toMatchObject({ ...AGREED, off: ['jd'] });
});

test('nobody who has not asked for it leaves anything', async () => {
  home.local = {};
  await settle(home, { ...NOTHING_SETTLED, ...AGREED });
  await meet(home);
  expect(await sync.get(null)).toEqual({});
});
