import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ruleHandlers } from '../../../entrypoints/background/rules';
import { BadRequestError } from '../../../utils/errors';
import { vault } from '../../../utils/own/vault-schema';

const ORIGIN = 'chrome-extension://abcdefghijklmnop';
const { id } = fakeBrowser.runtime;
const page = { id, url: `${ORIGIN}/options.html` } as never;
const url = 'https://live.douyin.com/1';
const guard = { id, url, tab: { id: 7, url, incognito: false }, frameId: 0 } as never;
const privately = { id, url, tab: { id: 8, url, incognito: true }, frameId: 0 } as never;

const need = vi.hoisted(() => ({ now: null as 'pin' | 'never' | null }));
vi.mock('../../../entrypoints/background/level-need', () => ({ needFor: async () => need.now }));

const {
  'rule.add': add,
  'rule.match': match,
  'rule.list': list,
  'rule.remove': remove,
} = ruleHandlers;
const details = [{ type: 'phone' as const, value: '13800001234' }];
const rule = { site: 'douyin', kind: 'not_here' as const, details };
const asked = { site: 'douyin', details };

beforeEach(async () => {
  fakeBrowser.reset();
  need.now = null;
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path);
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true as never);
  await vault.delete({ disableAutoOpen: false });
});

test('what a guard’s viewer wants holds until it is removed in the settings', async () => {
  expect(await match(asked, guard)).toEqual([false]);
  expect(await add(rule, guard)).toEqual({ added: true });
  expect(await match(asked, guard)).toEqual([true]);
  const [kept] = await list(null, page);
  expect(kept).toMatchObject({ kind: 'not_here', site: 'douyin', label: '138****1234' });
  await remove(kept!.id, page);
  expect(await match(asked, guard)).toEqual([false]);
});

test.each(['pin', 'never'] as const)(
  'at a child’s level (%s) none is made, and none holds',
  async (now) => {
    await add(rule, guard);
    need.now = now;
    expect(await add(rule, guard)).toEqual({ need: now });
    expect(await match(asked, guard)).toEqual([false]);
  },
);

test('a private window leaves no rule', async () => {
  expect(await add(rule, privately)).toEqual({ added: true });
  expect(await list(null, page)).toEqual([]);
});

test.each([
  ['another site', { ...rule, site: 'taobao' }],
  ['no kind of rule', { ...rule, kind: 'never' }],
  ['no details', { ...rule, details: [] }],
  ['a detail of no type', { ...rule, details: [{ type: 'x', value: '1' }] }],
  ['a detail too long', { ...rule, details: [{ type: 'phone', value: '1'.repeat(600) }] }],
  ['nothing', null],
])('%s is refused', async (_name, input) => {
  await expect(add(input as never, guard)).rejects.toThrow(BadRequestError);
  expect(await list(null, page)).toEqual([]);
});

test('only pages of ours see and remove rules', async () => {
  await expect(list(null, guard)).rejects.toThrow(BadRequestError);
  await expect(remove('x', guard)).rejects.toThrow(BadRequestError);
});

test('who tries out numbers is soon refused', async () => {
  const many = Array.from({ length: 50 }, (_, i) => ({ type: 'phone' as const, value: `${i}` }));
  const tries = Array.from({ length: 6 }, () => match({ site: 'douyin', details: many }, guard));
  await expect(Promise.all(tries)).rejects.toThrow(BadRequestError);
});
