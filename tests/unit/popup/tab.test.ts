// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAtTab, type TabView } from '../../../entrypoints/popup/tab';
import { sitesOff } from '../../../utils/settings';

const SHOP = 'https://www.shop.example/live';
const ROOM = 'https://live.douyin.com/1';
/** What the guards of the tab's frames answer; `null`: none has anything to say. */
let answers: Record<string, string | null>;

beforeEach(() => {
  fakeBrowser.reset();
  answers = {};
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async () => true) as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(
    (async (_tab: number, { name }: { name: string }) => answers[name] ?? null) as never,
  );
});

/** Looks at a tab that shows `url`, or whose address the browser keeps to itself; answers what the popup is told. */
async function look(url?: string): Promise<TabView & { told: (string | null)[] }> {
  const tab = { id: 7, url, status: 'complete' };
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [tab]) as never);
  const told: (string | null)[] = [];
  const view = await lookAtTab((id) => told.push(id));
  return { ...view, told };
}

test.each([SHOP, undefined])(
  'a chat in a frame is protected, on a page of no site we know: %s',
  async (url) => {
    answers = { 'guard.composer': 'bambuser' };
    expect(await look(url)).toMatchObject({
      id: 7,
      site: { id: 'bambuser' },
      protection: 'protected',
      told: ['bambuser'],
    });
  },
);

test('such a chat can be off, and the site is still known, to switch it on', async () => {
  answers = { 'guard.composer': 'bambuser' };
  await sitesOff.setValue(['bambuser']);
  expect(await look(SHOP)).toMatchObject({ site: { id: 'bambuser' }, protection: 'off' });
});

test('a page without a guarded chat is not known', async () => {
  expect(await look(SHOP)).toEqual({ site: null, protection: 'unsupported', told: [null] });
});

test.each([
  ['protected', { 'guard.loaded': 'douyin', 'guard.composer': 'bambuser' }],
  ['waiting', { 'guard.loaded': 'douyin' }],
  ['reload', {}],
])('a page of a site we know goes by that site: %s', async (protection, said) => {
  answers = said;
  expect(await look(ROOM)).toMatchObject({ site: { id: 'douyin' }, protection, told: ['douyin'] });
});
