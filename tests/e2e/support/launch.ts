import { type BrowserName, installedBrowser } from '../../../scripts/browsers.mjs';
import type { LiveServer } from './server';

/** How a browser is started for a test or a demo. */
export interface LaunchOptions {
  server: LiveServer;
  /** Whether Hushcart is in it; without it rooms show that they leak. */
  extension?: boolean;
  /** Folder of the build, if not the one in `.output`. */
  build?: string;
  /** Whether the first run, which opens by itself, stays open. */
  welcome?: boolean;
  /** Language of the browser, BCP 47. */
  language?: 'en-US' | 'zh-CN';
  headless?: boolean;
  /** Folder of a profile to go on with, which is left there; otherwise a fresh one. */
  profile?: string;
  dark?: boolean;
  /** In CSS pixels. */
  viewport?: { width: number; height: number } | null;
}

const USUAL = {
  extension: true,
  language: 'en-US',
  headless: true,
  dark: false,
  viewport: { width: 1100, height: 700 },
} as const;

/**
 * What is asked for and, for the rest, what is usual; with the browser's program.
 *
 * @throws {Error} If the browser is not on this machine.
 */
export function launchOptions(name: BrowserName, asked: LaunchOptions) {
  const executablePath = installedBrowser(name);
  if (!executablePath)
    throw new Error(
      `There is no ${name} on this machine; npm test and npm start install or ask for it.`,
    );
  return { ...USUAL, ...asked, executablePath };
}
