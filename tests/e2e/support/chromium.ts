import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { installedBrowser } from '../../../scripts/browsers.mjs';
import { type Card, readCard } from './card';
import type { Own, PageLike } from './driver';
import type { LaunchOptions } from './launch';
import { createTab, eventually } from './tab';
import type { Viewer } from './viewer';

const BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts Chromium with a fresh profile; every host leads to the server. */
export async function launchChromium(
  options: LaunchOptions,
): Promise<Viewer & { context: BrowserContext }> {
  const { server, extension = true, language = 'en-US', headless = true, dark = false } = options;
  const executablePath = installedBrowser('chromium');
  if (!executablePath)
    throw new Error(
      'Chromium is not on this machine; npm test and npm start install or ask for it.',
    );
  const profile = mkdtempSync(join(tmpdir(), 'hushcart-chromium-'));
  const loaded = options.build ?? BUILD;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    hasTouch: true,
    colorScheme: dark ? 'dark' : 'light',
    viewport: options.viewport ?? { width: 1100, height: 700 },
    env: { ...process.env, LANGUAGE: language.replace('-', '_') } as Record<string, string>,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...QUIET,
      `--lang=${language}`,
      ...(headless ? ['--headless=new'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      '--ignore-certificate-errors',
      ...(extension ? [`--load-extension=${loaded}`, `--disable-extensions-except=${loaded}`] : []),
    ],
  });
  const scratch = context.pages()[0] ?? (await context.newPage());

  async function open(url: string, session: string) {
    const page = await context.newPage();
    await page.goto(url);
    const cdp = await context.newCDPSession(page);
    return createTab(page as unknown as PageLike, ownWays(page, cdp, scratch), session);
  }

  return {
    name: 'chromium',
    context,
    open: (url) => open(url, new URL(url).searchParams.get('s') ?? ''),
    async openExtension(path) {
      const worker = await eventually(
        'the extension',
        async () => context.serviceWorkers()[0] ?? null,
      );
      return open(`chrome-extension://${new URL(worker.url()).host}/${path}`, '');
    },
    async enter(room) {
      const session = crypto.randomUUID();
      const tab = await open(
        `${room.url}${room.url.includes('?') ? '&' : '?'}s=${session}`,
        session,
      );
      await tab.draft();
      return tab;
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function ownWays(page: Page, cdp: CDPSession, scratch: Page): Own {
  return {
    async card() {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      const found = findBox(root as DomNode, false);
      if (!found) return null;
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: found.id });
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId!,
        functionDeclaration: readCard.toString(),
        returnByValue: true,
      });
      return result.value ? { card: result.value as Card, framed: found.framed } : null;
    },
    async compose(text) {
      const key = { windowsVirtualKeyCode: 229, key: 'Process', code: 'Enter' };
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key, code: 'KeyA' });
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await cdp.send('Input.insertText', { text });
      await cdp.send('Input.dispatchKeyEvent', {
        type: 'keyUp',
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode: 13,
      });
    },
    // Headless Chromium has a clipboard of its own; with a window it is the system's.
    async copy(text) {
      await scratch.bringToFront();
      await scratch.setContent('<textarea autofocus></textarea>');
      await scratch.locator('textarea').fill(text);
      await scratch.locator('textarea').selectText();
      await scratch.keyboard.press('Control+c');
      await page.bringToFront();
    },
  };
}

interface DomNode {
  backendNodeId: number;
  localName: string;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** The closed shadow root that has a dialog right in it. */
function findBox(node: DomNode, framed: boolean): { id: number; framed: boolean } | null {
  if (
    node.shadowRootType === 'closed' &&
    node.children?.some((child) => child.localName === 'dialog')
  ) {
    return { id: node.backendNodeId, framed };
  }
  const inner = node.contentDocument && findBox(node.contentDocument, true);
  if (inner) return inner;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])].reverse()) {
    const found = findBox(child, framed);
    if (found) return found;
  }
  return null;
}
