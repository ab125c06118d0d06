import { framedShop, taughtShop } from '../rooms/sites/shop';
import { allowedBuild } from './support/allowed-build';
import { expect, launch, test } from './support/fixtures';
import { storedRows } from './support/ledger';
import { askBackground } from './support/own';
import { openPopup, textOf } from './support/popup';
import type { LiveServer } from './support/server';
import type { Tab, Viewer } from './support/viewer';

const PHONE = 'call me 13800001234';
const MASKED = 'call me 138****1234';
const BUTTON = 'section.teach button';

/** Two hosts' guards, the popup and a lesson: each step waits for a script that is put in. */
const SLOWLY = { timeout: 20_000 };

const origin = (url: string) => `${new URL(url).origin}/*`;

test.describe('teaching a site', () => {
  let viewer: Viewer;
  const start = async (kind: 'chromium' | 'firefox', server: LiveServer, urls: string[]) => {
    viewer = await launch(kind, { server, build: allowedBuild(kind, urls.map(origin)) });
  };
  test.afterEach(() => viewer.close());

  test('a chat box that nobody knows is guarded once it is pointed out, and after a reload; removed, it is not', async ({
    browserKind,
    server,
  }) => {
    await start(browserKind, server, [taughtShop.url]);
    const tab = await viewer.enter(taughtShop);
    await sends(tab, server, [PHONE]);

    await begin(tab);
    await pointAt(tab, 'composer');
    await expect.poll(async () => (await tab.card())?.text).toContain('button that sends');
    await pointAt(tab, 'send');
    await expect.poll(async () => (await tab.card())?.text).toContain('guarded from now on');
    // What was pressed while pointing is none of the page's business.
    expect(server.arrived(tab.session)).toEqual([PHONE]);
    await holdsAndMasks(tab, server, [PHONE]);

    const again = await viewer.enter(taughtShop);
    await holdsAndMasks(again, server, []);
    const popup = await openPopup(viewer, again.session);
    await expect.poll(() => textOf(popup)).toContain('corner-shop.example');
    await expect.poll(() => textOf(popup)).toContain('Protected');
    const rows = await storedRows(popup);
    expect(new Set(rows.map(({ site }) => site))).toEqual(new Set(['corner-shop.example']));

    await popup.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'teach.remove', input: 'live.corner-shop.example' }).then(JSON.stringify)`,
    );
    await popup.close();
    const free = await viewer.enter(taughtShop);
    await sends(free, server, [PHONE]);
  });

  test('a search box is refused, and Escape ends the pointing', async ({ browserKind, server }) => {
    await start(browserKind, server, [taughtShop.url]);
    const tab = await viewer.enter(taughtShop);
    await begin(tab);
    await tab.click('#search');
    await expect.poll(async () => (await tab.card())?.text).toContain('search, login or payment');
    await tab.press('Escape');
    await expect.poll(() => tab.card()).toBeNull();
    await tab.focusComposer();
    await tab.type('hello');
    expect(await tab.draft()).toBe('hello');
  });

  // Firefox: the frame is not told of yet; docs/sites.md says so.
  test('for a chat in a frame of another host the popup asks next', { tag: '@chromium' }, async ({
    browserKind,
    server,
  }) => {
    await start(browserKind, server, [framedShop.url]);
    const tab = await viewer.enter(framedShop);
    await begin(tab);
    await pointAt(tab, 'composer');
    await expect.poll(async () => (await tab.card())?.text).toContain('chat.widgets.example');
    const popup = await openPopup(viewer, tab.session);
    await expect.poll(() => textOf(popup)).toContain('asks for chat.widgets.example alone');
  });

  test('such a chat is guarded once both hosts are allowed', async ({ browserKind, server }) => {
    await start(browserKind, server, [framedShop.url, framedShop.frame!]);
    const tab = await viewer.enter(framedShop);
    await begin(tab);
    await pointAt(tab, 'composer');
    await expect.poll(async () => (await tab.card())?.text, SLOWLY).toContain('button that sends');
    await tab.choose(/Skip/);
    await expect
      .poll(async () => (await tab.card())?.text, SLOWLY)
      .toContain('guarded from now on');
    await holdsAndMasks(tab, server, []);

    // The page itself is of a site that nobody knows: the popup goes by the frame that holds the chat.
    const popup = await openPopup(viewer, tab.session);
    await expect.poll(() => textOf(popup)).toContain('widgets.example Protected');
    await switchOff(popup);
    await tab.front();
    await sends(tab, server, [PHONE], [MASKED, MASKED]);
  });

  test('on a host that is not named as its domain is, such a site can be switched off, and paused', async ({
    browserKind,
    server,
  }) => {
    await start(browserKind, server, [taughtShop.url]);
    const tab = await viewer.enter(taughtShop);
    await begin(tab);
    await pointAt(tab, 'composer');
    await expect.poll(async () => (await tab.card())?.text).toContain('button that sends');
    await pointAt(tab, 'send');
    await expect.poll(async () => (await tab.card())?.text).toContain('guarded from now on');

    // Its guard was there before it was known what the site is called.
    const again = await viewer.enter(taughtShop);
    await holdsAndMasks(again, server, []);
    const popup = await openPopup(viewer, again.session);
    await switchOff(popup);
    await again.front();
    await sends(again, server, [PHONE], [MASKED, MASKED]);
    await popup.close();

    const site = 'corner-shop.example';
    await askBackground(viewer, 'level.change', { do: 'site', site, on: true });
    await askBackground(viewer, 'level.change', { do: 'pause', site, minutes: 15 });
    const paused = await viewer.enter(taughtShop);
    await sends(paused, server, [PHONE]);
  });

  async function switchOff(popup: Tab): Promise<void> {
    await popup.waitFor('document.querySelector("[role=switch]") !== null');
    await popup.front();
    await popup.click('[role=switch]');
    await expect.poll(() => textOf(popup)).toContain('Protection is off for this site');
  }

  async function begin(tab: Tab): Promise<void> {
    const popup = await openPopup(viewer, tab.session);
    await popup.waitFor(`document.querySelector('${BUTTON}') !== null`);
    await popup.click(BUTTON); // It closes itself.
    await tab.front();
    await expect.poll(async () => (await tab.card())?.text, SLOWLY).toContain('Click the box');
  }
});

async function pointAt(tab: Tab, what: 'composer' | 'send'): Promise<void> {
  if (what === 'composer') await tab.focusComposer();
  else await tab.send('button');
}

/** @param before What has arrived already. */
async function sends(
  tab: Tab,
  server: LiveServer,
  messages: string[],
  before: string[] = [],
): Promise<void> {
  for (const message of messages) {
    await tab.focusComposer();
    await tab.type(message);
    await tab.send('enter');
  }
  await expect.poll(() => server.arrived(tab.session)).toEqual([...before, ...messages]);
}

async function holdsAndMasks(tab: Tab, server: LiveServer, before: string[]): Promise<void> {
  for (const path of ['enter', 'button'] as const) {
    await tab.focusComposer();
    await tab.type(PHONE);
    await tab.send(path);
    await tab.warning();
    expect(server.arrived(tab.session)).toEqual(before);
    await tab.press('Enter');
    before.push(MASKED);
    await expect.poll(() => server.arrived(tab.session)).toEqual(before);
  }
}
