import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSites } from '../../../entrypoints/background/sites';
import { taughtSites } from '../../../utils/taught-sites';

/** As the build makes it: a guard of its own for each site, and one script for all. */
const MANIFEST = {
  content_scripts: [
    {
      matches: ['https://live.1688.com/*'],
      js: ['sites/ali1688.js', 'guard.js'],
      run_at: 'document_start',
    },
    { matches: ['https://live.bilibili.com/*'], js: ['sites/bilibili.js', 'guard.js'] },
    {
      matches: ['https://live.1688.com/*', 'https://x.example/*'],
      js: ['wire.js'],
      world: 'MAIN',
      run_at: 'document_start',
    },
  ],
};

let allowed: string[];
let registered: Map<string, { id: string; js?: string[]; matches?: string[]; world?: string }>;

beforeEach(() => {
  fakeBrowser.reset();
  allowed = [];
  registered = new Map();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue(MANIFEST as never);
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async ({
    origins,
  }: {
    origins: string[];
  }) => origins.every((origin) => allowed.includes(origin))) as never);
  const put = (async (scripts: { id: string }[]) => {
    for (const script of scripts) registered.set(script.id, script);
  }) as never;
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation(put);
  vi.spyOn(browser.scripting, 'updateContentScripts').mockImplementation(put);
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation((async () => [
    ...registered.values(),
  ]) as never);
  vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation((async ({
    ids,
  }: {
    ids: string[];
  }) => {
    for (const id of ids) registered.delete(id);
  }) as never);
});

test('nothing is loaded where nothing was allowed', async () => {
  await loadSites();
  expect([...registered]).toEqual([]);
});

test('an allowed site gets all that the manifest gives to one of its own, with its record', async () => {
  allowed = ['https://www.ebay.de/*'];
  await loadSites();
  expect([...registered.values()]).toMatchObject([
    {
      js: ['sites/ebay.js', 'guard.js'],
      matches: ['https://www.ebay.de/*'],
      world: 'ISOLATED',
      runAt: 'document_start',
    },
    { js: ['wire.js'], matches: ['https://www.ebay.de/*'], world: 'MAIN' },
  ]);
  allowed = [];
  await loadSites();
  expect([...registered]).toEqual([]);
});

test('where the manifest names files by their addresses, as in Firefox, it is the same', async () => {
  const at = browser.runtime.getURL('/');
  const [first] = MANIFEST.content_scripts;
  vi.mocked(browser.runtime.getManifest).mockReturnValue({
    content_scripts: [{ ...first, js: first!.js.map((file) => at + file) }],
  } as never);
  allowed = ['https://www.ebay.de/*'];
  await loadSites();
  expect([...registered.values()]).toMatchObject([{ js: ['sites/ebay.js', 'guard.js'] }]);
});

test('a taught site gets the script that fetches its record; a listed one has a guard already', async () => {
  const lesson = { composer: ['#say'], send: [], since: 0 };
  allowed = ['https://shop.example/*', 'https://live.1688.com/*'];
  await taughtSites.setValue([
    { id: 'shop.example', host: 'shop.example', ...lesson },
    { id: '1688.com', host: 'live.1688.com', ...lesson },
    { id: 'other.example', host: 'other.example', ...lesson },
  ]);
  await loadSites();
  expect([...registered.values()].map(({ matches, js }) => [matches![0], js])).toEqual([
    ['https://shop.example/*', ['content-scripts/taught.js', 'guard.js']],
    ['https://shop.example/*', ['wire.js']],
    ['https://live.1688.com/*', ['content-scripts/taught.js']],
  ]);
});
