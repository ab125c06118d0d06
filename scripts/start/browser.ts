import { launchChromium } from '../../tests/e2e/support/chromium';
import { launchFirefox } from '../../tests/e2e/support/firefox';
import type { LaunchOptions } from '../../tests/e2e/support/launch';
import type { Viewer } from '../../tests/e2e/support/viewer';
import { installedBrowser } from '../browsers.mjs';
import type { Options } from './args';
import { words } from './words';

/** In UTF-16 code units. */
const LONGEST_LINE = 160;

/** The two drivers' browsers, as far as the demo needs more than the tests do. */
export interface DemoBrowser {
  viewer: Viewer;
  /** Gives the newest tab this size, in CSS pixels. */
  resize(size: { width: number; height: number }): Promise<void>;
  /** Closes all tabs but the newest. */
  closeOthers(): Promise<void>;
  /** Whether it still has a tab. */
  isOpen(): Promise<boolean>;
}

/**
 * Starts a browser with Hushcart in it.
 *
 * @throws {Error} If it does not start.
 */
export async function openBrowser(
  name: Options['browser'],
  options: LaunchOptions,
): Promise<DemoBrowser> {
  try {
    return await (name === 'chromium' ? openChromium(options) : openFirefox(options));
  } catch (cause) {
    const program = installedBrowser(name);
    throw new Error(`${words.browserFailed(program, name)}\n\n${shortened(cause)}`, { cause });
  }
}

/** Playwright's errors hold the whole command line. */
function shortened(error: unknown): string {
  const lines = String(error).split('\n');
  return lines.map((line) => line.slice(0, LONGEST_LINE)).join('\n');
}

async function openChromium(options: LaunchOptions): Promise<DemoBrowser> {
  const viewer = await launchChromium(options);
  const { context } = viewer;
  return {
    viewer,
    resize: (size) => context.pages().at(-1)!.setViewportSize(size),
    closeOthers: async () => {
      for (const page of context.pages().slice(0, -1)) await page.close();
    },
    isOpen: async () => context.pages().length > 0,
  };
}

async function openFirefox(options: LaunchOptions): Promise<DemoBrowser> {
  const viewer = await launchFirefox(options);
  const { browser } = viewer;
  return {
    viewer,
    resize: async (size) => (await browser.pages()).at(-1)!.setViewport(size),
    closeOthers: async () => {
      for (const page of (await browser.pages()).slice(0, -1)) await page.close();
    },
    isOpen: async () => browser.connected && (await browser.pages()).length > 0,
  };
}
