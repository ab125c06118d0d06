import { test as base, expect as baseExpect } from '@playwright/test';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { LaunchOptions } from './launch';
import { type LiveServer, startServer } from './server';
import type { Viewer } from './viewer';

/** `expect`, whose `poll` asks often: what is waited for is mostly there within milliseconds. */
export const expect = new Proxy(baseExpect, {
  get: (target, name) => (name === 'poll' ? pollOften : Reflect.get(target, name)),
});

const pollOften: typeof baseExpect.poll = (actual, options) =>
  baseExpect.poll(actual, {
    intervals: [20, 20, 50, 50, 100],
    ...(typeof options === 'string' ? { message: options } : options),
  });

interface WorkerFixtures {
  /** Which browser this project drives. */
  browserKind: 'chromium' | 'firefox';
  server: LiveServer;
  /** A browser with Hushcart. */
  viewer: Viewer;
  /** The same browser without it. */
  bareViewer: Viewer;
}

/** Starts a browser of the project's kind. */
export function launch(
  kind: WorkerFixtures['browserKind'],
  options: LaunchOptions,
): Promise<Viewer> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** One server and one browser per worker; every test has tabs of its own. */
export const test = base.extend<object, WorkerFixtures>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      server.close();
    },
    { scope: 'worker' },
  ],
  viewer: [
    async ({ browserKind, server }, use) => {
      const viewer = await launch(browserKind, { server });
      await use(viewer);
      await viewer.close();
    },
    { scope: 'worker' },
  ],
  bareViewer: [
    async ({ browserKind, server }, use) => {
      const viewer = await launch(browserKind, { server, extension: false });
      await use(viewer);
      await viewer.close();
    },
    { scope: 'worker' },
  ],
});
