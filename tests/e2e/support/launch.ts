import type { LiveServer } from './server';

/** How a browser is started for a test or a demo. */
export interface LaunchOptions {
  server: LiveServer;
  /** Whether Hushcart is in it; without it rooms show that they leak. */
  extension?: boolean;
  /** Folder of the build, if not the one in `.output`. */
  build?: string;
  /** Language of the browser, BCP 47. */
  language?: 'en-US' | 'zh-CN';
  headless?: boolean;
  dark?: boolean;
  /** In CSS pixels. */
  viewport?: { width: number; height: number } | null;
}
