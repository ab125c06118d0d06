import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { largeText } from '../../../utils/large-text';
import { type Agreement, NOTHING_SETTLED } from '../../../utils/protection/agreement';
import { type Keeper, openKeeper } from '../../../utils/protection/keeper';
import { ANSWERS_WITHIN } from '../../../utils/protection/policy';
import { levelFor, watchLevel } from '../../../utils/protection/profile';
import { openStore, type Store, writeRow } from '../../../utils/protection/store';
import { sitesOff } from '../../../utils/settings';

const DAY = 86_400_000;
let now = Date.UTC(2026, 10, 26);
let db: Store;
let keeper: Keeper;
let managed: object = {};

const child = (agreement: Agreement): Agreement => ({ ...agreement, who: 'child', level: 2 });
const local = fakeBrowser.storage.local;
const told = async () => local.get(['levels', 'sitesOff']);

beforeEach(async () => {
  fakeBrowser.reset();
  managed = {};
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => managed as never);
  db = openStore(`protection-${crypto.randomUUID()}`);
  keeper = openKeeper(() => now, db);
});

test('who has settled nothing has no database, and no level above 0', async () => {
  expect((await keeper.settle()).agreement).toEqual(NOTHING_SETTLED);
  expect(await indexedDB.databases()).not.toContainEqual(
    expect.objectContaining({ name: db.name }),
  );
});

test('what is settled is told to guards, at once and synchronously afterwards', async () => {
  const stop = watchLevel();
  await keeper.change((agreement) => ({ ...child(agreement), sites: { twitch: 3 } }));
  expect([levelFor('taobao'), levelFor('twitch')]).toEqual([2, 3]);
  stop();
});

test('sites switched off before anything was settled stay off', async () => {
  await sitesOff.setValue(['jd']);
  const { agreement } = await keeper.change(child);
  expect(agreement.off).toEqual(['jd']);
  expect(await told()).toEqual({ levels: { '*': 2 }, sitesOff: ['jd'] });
});

test('an older person has larger letters, whoever said that one sits here', async () => {
  await keeper.change((agreement) => ({ ...agreement, who: 'elder' }));
  expect(await local.get('largeText')).toEqual({ largeText: true });
});

test('what is settled stands where letters cannot be made larger', async () => {
  vi.spyOn(largeText, 'setValue').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  const { agreement } = await keeper.change((before) => ({ ...before, who: 'elder', level: 1 }));
  expect(agreement).toMatchObject({ who: 'elder', level: 1 });
});

test('changes made at once are all made', async () => {
  const more = (site: string) =>
    keeper.change((agreement) => ({ ...agreement, off: [...agreement.off, site] }));
  await Promise.all(['jd', 'taobao', 'twitch'].map(more));
  expect((await keeper.settle()).agreement.off).toEqual(['jd', 'taobao', 'twitch']);
});

test.each([
  ['levels lowered', () => local.set({ levels: { '*': 0 } })],
  ['levels taken away', () => local.remove('levels')],
  ['a site switched off', () => local.set({ sitesOff: ['taobao'] })],
  ['the agreement taken away', () => local.remove('agreement')],
  ['the agreement made nonsense', () => local.set({ agreement: 5 })],
  ['all of the storage cleared', () => local.clear()],
  [
    'the agreement rewritten',
    async () => {
      const { agreement } = (await local.get('agreement')) as { agreement: { text: string } };
      const text = agreement.text.replace('"level":2', '"level":0');
      await local.set({ agreement: { ...agreement, text } });
    },
  ],
  ['the inner copy taken away', () => db.rows.delete('agreement')],
  ['the inner copy made nonsense', () => writeRow(db, 'agreement', { text: '{}', tag: 'x' })],
])('%s: it is put right, and said', async (_what, edit) => {
  await keeper.change(child);
  await edit();
  const standing = await keeper.settle();
  expect(standing.agreement).toMatchObject({ who: 'child', level: 2 });
  expect(standing.notice).toEqual({ loss: 'restored', at: now });
  expect(await told()).toEqual({ levels: { '*': 2 }, sitesOff: [] });
  await keeper.forgetNotice();
  expect((await keeper.settle()).notice).toBeNull();
});

test('a browser that gives keys back in another order has changed nothing', async () => {
  await keeper.change((agreement) => ({ ...child(agreement), sites: { twitch: 3 } }));
  await local.set({ levels: { '*': 2, twitch: 3 } });
  expect((await keeper.settle()).notice).toBeNull();
});

test('an older agreement put back is no way back', async () => {
  await keeper.change((agreement) => ({ ...agreement, level: 0 }));
  const old = await local.get('agreement');
  await keeper.change(child);
  await local.set(old);
  expect((await keeper.settle()).agreement.level).toBe(2);
});

test('what neither copy tells any more is strict, said, and opens after a day in sight', async () => {
  await keeper.change(child);
  await db.delete({ disableAutoOpen: false });
  const lost = await keeper.settle();
  expect(lost.agreement).toMatchObject({ level: 2, lock: { secret: null } });
  expect(lost.notice).toEqual({ loss: 'lost', at: now });
  now += DAY - 1;
  expect((await keeper.settle()).agreement.lock?.reset?.left).toBe(1);
  now += 1;
  const after = await keeper.settle();
  expect(after.agreement).toMatchObject({ level: 2, lock: null });
});

test('a policy raises the level, and what Chromium does not tell at first is remembered', async () => {
  managed = { minimumLevel: 3 };
  expect((await keeper.settle()).levels).toEqual({ '*': 3 });
  managed = {};
  vi.spyOn(performance, 'now').mockReturnValue(100);
  expect((await keeper.settle()).levels).toEqual({ '*': 3 });
  vi.spyOn(performance, 'now').mockReturnValue(60_000);
  expect((await keeper.settle()).levels).toEqual({ '*': 0 });
});

test('a browser that keeps silent about policies keeps nobody waiting; the last one known holds until it speaks', async () => {
  managed = { minimumLevel: 3 };
  await keeper.settle();
  let speak = (_: object) => {};
  const answer = new Promise<object>((resolve) => {
    speak = resolve;
  });
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => answer as never);
  const again = openKeeper(() => now, db);
  expect((await again.settle()).levels).toEqual({ '*': 3 });
  const since = performance.now();
  expect((await again.change(child)).levels).toEqual({ '*': 3 });
  expect(performance.now() - since).toBeLessThan(ANSWERS_WITHIN);

  speak({ minimumLevel: 1 });
  await vi.waitFor(async () => expect((await told()).levels).toEqual({ '*': 2 }));
});

test('where a browser knows no policy at all, there is none', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no manifest found'));
  expect((await keeper.settle()).levels).toEqual({ '*': 0 });
});

test('a change that fails changes nothing, and the next one is made', async () => {
  await keeper.change(child);
  await expect(
    keeper.change(() => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect((await keeper.change((agreement) => agreement)).agreement.level).toBe(2);
});
