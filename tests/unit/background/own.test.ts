import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownHandlers } from '../../../entrypoints/background/own';
import { ownPageHandlers } from '../../../entrypoints/background/own-page';
import { BadRequestError } from '../../../utils/errors';
import { VaultUnavailableError } from '../../../utils/own/vault';
import { vault } from '../../../utils/own/vault-schema';
import { ownRevision } from '../../../utils/settings';
import { own } from '../own/own-of';

const ORIGIN = 'chrome-extension://abcdefghijklmnop';
const { id } = fakeBrowser.runtime;
const page = { id, url: `${ORIGIN}/options.html` } as never;
const guard = { id, url: 'https://live.douyin.com/1', tab: { id: 7 }, frameId: 3 } as never;

const { 'own.sketch': sketch, 'own.verify': verify } = ownHandlers;
const { 'own.add': add, 'own.list': list, 'own.remove': remove } = ownPageHandlers;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path);
  await vault.delete({ disableAutoOpen: false });
});

test('who has entered nothing has no vault, and a guard learns just that', async () => {
  expect(await sketch(null, guard)).toEqual({ seed: 0, shorts: [], shapes: [] });
  expect(await indexedDB.databases()).toEqual([]);
});

test('what a page of ours adds is listed by kind and masked label, and guards learn to ask for it', async () => {
  const entry = await add(own('name', '张小明'), page);
  expect(await list(null, page)).toEqual([{ id: entry!.id, kind: 'name', label: '张**' }]);
  expect((await sketch(null, guard)).shapes).toContainEqual({ tag: 'm', length: 3 });
  expect(await verify(['m:张小明', 'm:张小朋'], guard)).toEqual(['m:张小明']);
});

test('what is removed is own no more', async () => {
  const entry = await add(own('name', '张小明'), page);
  expect(await remove(entry!.id, page)).toEqual({ removed: true });
  expect(await verify(['m:张小明'], guard)).toEqual([]);
  expect(await list(null, page)).toEqual([]);
});

test('open rooms hear of each change, and only that there was one', async () => {
  const heard: string[] = [];
  ownRevision.watch((revision) => heard.push(revision));
  const entry = await add(own('phone', '13800001234'), page);
  await remove(entry!.id, page);
  expect(new Set(heard).size).toBe(2);
  for (const revision of heard) expect(revision).toMatch(/^[\da-f-]{36}$/);
});

test('what tells too little is neither kept nor noised about', async () => {
  const heard = vi.fn();
  ownRevision.watch(heard);
  expect(await add(own('name', '王'), page)).toBeNull();
  expect(heard).not.toHaveBeenCalled();
});

test('a page of ours may be open in a tab', async () => {
  const inTab = { id, url: `${ORIGIN}/options.html`, tab: { id: 8 }, frameId: 0 } as never;
  expect(await list(null, inTab)).toEqual([]);
});

test.each([
  ['a guard', guard],
  ['a guard in a blank frame', { id, url: 'about:blank', tab: { id: 7 }, frameId: 4 }],
  ['a guard without an address', { id, tab: { id: 7 }, frameId: 3 }],
  ['a page that has our address in its own', { id, url: `https://evil.example/${ORIGIN}/` }],
  ['a page at an address that begins like ours', { id, url: `${ORIGIN}.evil.example/` }],
  ['another extension', { id: 'other', url: `${ORIGIN}/options.html` }],
  ['nobody', {}],
])('%s may neither add, nor list, nor remove', async (_who, sender) => {
  const entry = await add(own('name', '张小明'), page);
  for (const attempt of [
    add(own('phone', '13800001234'), sender as never),
    list(null, sender as never),
    remove(entry!.id, sender as never),
  ])
    await expect(attempt).rejects.toThrow(BadRequestError);
  expect(await vault.details.count()).toBe(1);
});

test.each([
  ['another extension', { id: 'other', tab: { id: 7 }, frameId: 0 }],
  ['nobody', {}],
])('%s may not ask what is own', async (_who, sender) => {
  await expect(sketch(null, sender as never)).rejects.toThrow(BadRequestError);
  await expect(verify(['m:张小明'], sender as never)).rejects.toThrow(BadRequestError);
});

test.each([
  [null],
  [{ kind: 'name' }],
  [{ kind: 'nickname', text: '小明' }],
  [{ kind: 'name', text: 5 }],
  [{ kind: 'phrase', text: '长'.repeat(501) }],
])('%j is no detail', async (input) => {
  await expect(add(input as never, page)).rejects.toThrow(BadRequestError);
});

test.each([['m:张小明'], [[5]], [['张小明']], [[`m:${'长'.repeat(500)}`]], [null]])(
  '%j are no forms',
  async (input) => {
    await expect(verify(input as never, guard)).rejects.toThrow(BadRequestError);
  },
);

test('a room that cannot be told is no reason to lose the detail', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
  const entry = await add(own('name', '张小明'), page);
  expect(await list(null, page)).toMatchObject([{ id: entry!.id }]);
});

test('a vault that cannot be opened says so', async () => {
  await add(own('name', '张小明'), page);
  vault.close({ disableAutoOpen: false });
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'UnknownError');
  });
  await expect(sketch(null, guard)).rejects.toThrow(VaultUnavailableError);
  await expect(verify(['m:张小明'], guard)).rejects.toThrow(VaultUnavailableError);
});

test('a tab that tries out forms one after the other soon gets no answers, and other tabs do', async () => {
  const forms = Array.from({ length: 600 }, (_, i) => `m:${i}`);
  const hostile = { ...(guard as object), tab: { id: 8 } } as never;
  expect(await verify(forms as never, hostile)).toEqual([]);
  await expect(verify(forms as never, hostile)).rejects.toThrow(BadRequestError);
  expect(await verify(forms as never, guard)).toEqual([]);
});
