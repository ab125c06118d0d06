import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Card, type MarkSeen, readCard, readMarks } from './card';
import type { Own, PageLike } from './driver';
import { type Bidi, callOn, closeWhenOpen, inBrowser, shadowRoots } from './firefox-bidi';
import * as chrome from './firefox-chrome';
import { type LaunchOptions, launchOptions } from './launch';
import { createTab, eventually } from './tab';
import { addressFor, type Viewer } from './viewer';

const BUILD = resolve(import.meta.dirname, '../../../.output/firefox-mv3');
const EXTENSION = 'hushcart@hushcart.example';
/** Fixed, so that pages of the extension have an address we know. */
const UUID = '6b1c2a4e-5d0f-4a55-9a51-0f6f3d1b7c20';

/** Starts Firefox with a fresh profile; every host leads to the server, through its proxy. */
export async function launchFirefox(
  options: LaunchOptions,
): Promise<Viewer & { browser: Browser }> {
  const { server, executablePath, extension, language, headless, dark, viewport } = launchOptions(
    'firefox',
    options,
  );
  if (options.profile) await comeToRest(options.profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...(options.profile && { userDataDir: options.profile }),
    acceptInsecureCerts: true,
    // The input method of the tests lives in the browser's own, privileged world.
    args: ['--remote-allow-system-access'],
    defaultViewport: viewport,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': server.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': server.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'dom.w3c_touch_events.enabled': 1,
      // A tap of the driver's may last long on a busy machine: it is a tap all the same.
      'apz.max_tap_time': 10_000,
      'ui.click_hold_context_menus.delay': 10_000,
      'intl.locale.requested': language,
      'extensions.installDistroAddons': true,
      // Put in for one run, an add-on would take its storage along when its profile is used again.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
    },
  });
  const install = () => browser.installExtension(options.build ?? BUILD);
  if (extension) await install();
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  // The first run opens by itself; it would be the tab in front in the middle of a test.
  if (extension && !options.welcome) await closeWhenOpen(bidi, '/welcome.html');

  async function open(url: string, session: string) {
    const page = await browser.newPage();
    await page.goto(url);
    return createTab(page as unknown as PageLike, ownWays(page, bidi), session);
  }

  /** Such a page lives in a process of its own, of whose loading Puppeteer does not hear. */
  async function openExtensionPage(url: string) {
    const page = await browser.newPage();
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    await eventually(url, async () => {
      const ready = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
      return (await page.evaluate(ready).catch(() => false)) || null;
    });
    return createTab(page as unknown as PageLike, ownWays(page, bidi), '');
  }

  return {
    name: 'firefox',
    browser,
    open: (url) => open(url, new URL(url).searchParams.get('s') ?? ''),
    openExtension: (path) => openExtensionPage(`moz-extension://${UUID}/${path}`),
    async enter(room) {
      const { url, session } = addressFor(room);
      const tab = await open(url, session);
      await tab.draft();
      return tab;
    },
    stopBackground: () => inBrowser(bidi, chrome.stopBackground, EXTENSION),
    update: async () => void (await install()),
    close: () => browser.close(),
  };
}

/** Settings of a profile, and what the driver calls its copy of each while the browser runs. */
const SETTINGS = ['prefs.js', 'user.js'];
const COPY = '.puppeteer';

/**
 * Waits until a profile may be used again: once a browser is gone, the driver puts the settings back in its own time,
 * and would take away those of the next run.
 */
async function comeToRest(profile: string): Promise<void> {
  const copies = SETTINGS.map((name) => join(profile, name + COPY));
  const isBusy = () => copies.some((path) => existsSync(path));
  for (let tries = 0; isBusy() && tries < 50; tries++) await later(100);
  for (const path of copies) rmSync(path, { force: true });
  // Killed in the middle of writing it, Firefox has left none, and the driver wants to copy it.
  appendFileSync(join(profile, 'prefs.js'), '');
}

function ownWays(page: Page, bidi: Bidi): Own {
  /** What a function reads in a closed shadow root of ours, the newest first. */
  async function read<T>(source: string): Promise<{ value: T; framed: boolean } | null> {
    for (const [i, frame] of page.frames().entries()) {
      const context = (frame as unknown as { _id: string })._id;
      const roots = await shadowRoots(bidi, context).catch(() => []);
      for (const root of roots.reverse()) {
        const json = await callOn(bidi, context, source, root).catch(() => null);
        if (json) return { value: JSON.parse(json) as T, framed: i > 0 };
      }
    }
    return null;
  }

  return {
    async card() {
      const found = await read<Card>(readCard.toString());
      return found && { card: found.value, framed: found.framed };
    },
    async marks() {
      const found = await read<MarkSeen[]>(readMarks.toString());
      return found && { marks: found.value, framed: found.framed };
    },
    dialog: () => inBrowser(bidi, chrome.dialog, null),
    compose: (text) => inBrowser(bidi, chrome.compose, text),
    insert: (text) => inBrowser(bidi, chrome.insert, text),
    setDark: (dark) => inBrowser(bidi, chrome.setDark, dark),
    // Headless Firefox keeps the clipboard to itself, so workers do not meet.
    copy: (text) => inBrowser(bidi, chrome.copy, text),
  };
}
