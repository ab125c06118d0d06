import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { cardIn, marksIn } from './chromium-card';
import { composeIn } from './chromium-compose';
import { dialogIn } from './chromium-dialog';
import { sessionsOf } from './chromium-frames';
import type { Own, PageLike } from './driver';
import { type LaunchOptions, launchOptions } from './launch';
import { createTab, eventually } from './tab';
import { addressFor, type Viewer } from './viewer';

const BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-proxy-server',
  // Nobody writes into the address bar: its list, a page of its own, is half of what a start costs.
  '--disable-features=Translate,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];

/** Starts Chromium with a fresh profile; every host leads to the server. */
export async function launchChromium(
  options: LaunchOptions,
): Promise<Viewer & { context: BrowserContext }> {
  const { server, executablePath, extension, language, headless, dark, viewport } = launchOptions(
    'chromium',
    options,
  );
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'hushcart-chromium-'));
  const removeProfile = () => options.profile ?? remove(profile);
  const loaded = options.build ?? BUILD;
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath,
      headless,
      hasTouch: true,
      colorScheme: dark ? 'dark' : 'light',
      viewport,
      env: { ...process.env, LANGUAGE: language.replace('-', '_') } as Record<string, string>,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        ...QUIET,
        `--lang=${language}`,
        ...(headless ? ['--headless=new'] : []),
        `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
        '--ignore-certificate-errors',
        ...(extension
          ? [`--load-extension=${loaded}`, `--disable-extensions-except=${loaded}`]
          : []),
      ],
    })
    .catch((error: unknown) => {
      removeProfile();
      throw error;
    });
  const scratch = context.pages()[0] ?? (await context.newPage());

  async function open(url: string, session: string) {
    const page = await context.newPage();
    await page.goto(url);
    const cdp = await context.newCDPSession(page);
    return createTab(page as unknown as PageLike, ownWays(page, cdp, scratch), session);
  }

  // The first run opens by itself; it would be the tab in front in the middle of a test.
  if (extension && !options.welcome) {
    const welcome = await eventually('the first run', async () => {
      return context.pages().find((page) => page.url().endsWith('/welcome.html')) ?? null;
    }).catch(() => null); // A build that a test has broken may have none.
    // Closed while it asks for its words, Chromium keeps for all pages of Hushcart that there are none.
    await eventually(
      'its words',
      async () => !welcome || (await welcome.evaluate('!!document.body?.innerText')) || null,
    );
    await welcome?.close();
  }

  const worker = () => eventually('the extension', async () => context.serviceWorkers()[0] ?? null);

  return {
    name: 'chromium',
    context,
    open: (url) => open(url, new URL(url).searchParams.get('s') ?? ''),
    openExtension: async (path) => open(new URL(path, (await worker()).url()).href, ''),
    async update() {
      const old = await worker();
      const gone = new Promise((done) => old.once('close', done));
      await old.evaluate('chrome.runtime.reload()').catch(() => {}); // It takes its answer along.
      await gone;
    },
    async stopBackground() {
      const cdp = await context.newCDPSession(scratch);
      const gone = new Promise<void>((done) => {
        cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.every(({ runningStatus }) => runningStatus === 'stopped')) done();
        });
      });
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await gone;
      await cdp.detach();
    },
    async enter(room) {
      const { url, session } = addressFor(room);
      const tab = await open(url, session);
      await tab.draft();
      return tab;
    },
    async close() {
      await context.close();
      removeProfile();
    },
  };
}

function remove(profile: string): void {
  rmSync(profile, { recursive: true, force: true });
}

function ownWays(page: Page, cdp: CDPSession, scratch: Page): Own {
  const sessions = sessionsOf(page, cdp);
  return {
    card: () => cardIn(sessions),
    marks: () => marksIn(sessions),
    dialog: () => dialogIn(sessions),
    compose: (text) => composeIn(cdp, text),
    insert: (text) => page.keyboard.insertText(text),
    // Headless Chromium has a clipboard of its own, so workers do not meet; with a window it is the system's.
    async copy(text) {
      await scratch.bringToFront();
      await scratch.setContent('<textarea autofocus></textarea>');
      await scratch.locator('textarea').fill(text);
      await scratch.locator('textarea').selectText();
      await scratch.keyboard.press('Control+c');
      await page.bringToFront();
    },
    setDark: (dark) => page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' }),
  };
}
