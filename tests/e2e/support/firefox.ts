import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { installedBrowser } from '../../../scripts/browsers.mjs';
import { readCard } from './card';
import type { Own, PageLike } from './driver';
import { type Bidi, callOn, composeIn, type RemoteNode } from './firefox-bidi';
import type { LaunchOptions } from './launch';
import { createTab } from './tab';
import type { Viewer } from './viewer';

const BUILD = resolve(import.meta.dirname, '../../../.output/firefox-mv3');
/** Fixed, so that pages of the extension have an address we know. */
const UUID = '6b1c2a4e-5d0f-4a55-9a51-0f6f3d1b7c20';

/** Starts Firefox with a fresh profile; every host leads to the server, through its proxy. */
export async function launchFirefox(
  options: LaunchOptions,
): Promise<Viewer & { browser: Browser }> {
  const { server, extension = true, language = 'en-US', headless = true, dark = false } = options;
  const executablePath = installedBrowser('firefox');
  if (!executablePath)
    throw new Error(
      'Firefox is not on this machine; npm test and npm start install or ask for it.',
    );
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    // The input method of the tests lives in the browser's own, privileged world.
    args: ['--remote-allow-system-access'],
    defaultViewport: options.viewport ?? { width: 1100, height: 700 },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': server.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': server.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'dom.w3c_touch_events.enabled': 1,
      'intl.locale.requested': language,
      'extensions.installDistroAddons': true,
      'extensions.webextensions.uuids': JSON.stringify({ 'hushcart@hushcart.example': UUID }),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
    },
  });
  if (extension) await browser.installExtension(options.build ?? BUILD);
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const scratch = await browser.newPage();

  async function open(url: string, session: string) {
    const page = await browser.newPage();
    await page.goto(url);
    return createTab(page as unknown as PageLike, ownWays(page, bidi, scratch), session);
  }

  return {
    name: 'firefox',
    browser,
    open: (url) => open(url, new URL(url).searchParams.get('s') ?? ''),
    openExtension: (path) => open(`moz-extension://${UUID}/${path}`, ''),
    async enter(room) {
      const session = crypto.randomUUID();
      const tab = await open(
        `${room.url}${room.url.includes('?') ? '&' : '?'}s=${session}`,
        session,
      );
      await tab.draft();
      return tab;
    },
    close: () => browser.close(),
  };
}

function ownWays(page: Page, bidi: Bidi, scratch: Page): Own {
  return {
    async card() {
      for (const [i, frame] of page.frames().entries()) {
        const context = (frame as unknown as { _id: string })._id;
        const roots = await shadowRoots(bidi, context).catch(() => []);
        for (const root of roots.reverse()) {
          const card = await callOn(bidi, context, readCard.toString(), root).catch(() => null);
          if (card) return { card: JSON.parse(card), framed: i > 0 };
        }
      }
      return null;
    },
    compose: (text) => composeIn(bidi, text),
    // Headless Firefox keeps the clipboard to itself.
    async copy(text) {
      await scratch.bringToFront();
      await scratch.goto('about:blank');
      await scratch.evaluate((value) => {
        document.body.innerHTML = '<textarea></textarea>';
        const field = document.querySelector('textarea')!;
        field.value = value;
        field.focus();
        field.select();
      }, text);
      await scratch.keyboard.down('Control');
      await scratch.keyboard.press('c');
      await scratch.keyboard.up('Control');
      await page.bringToFront();
    },
  };
}

/** Closed shadow roots right under the root element. */
async function shadowRoots(bidi: Bidi, context: string): Promise<RemoteNode[]> {
  const { result } = await bidi.send('script.evaluate', {
    expression: '[...document.documentElement.children]',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const hosts = (result.result as { value: RemoteNode[] }).value;
  return hosts.flatMap((host) => host.value?.shadowRoot ?? []);
}
