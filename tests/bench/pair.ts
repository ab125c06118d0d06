import { afterAll, beforeAll } from 'vitest';
import type { launchChromium } from '../e2e/support/chromium';
import type { launchFirefox } from '../e2e/support/firefox';
import { type LiveServer, startServer } from '../e2e/support/server';
import type { Viewer } from '../e2e/support/viewer';
import { medianPage } from './median-page';

/** A browser without Hushcart, the same with it, and the server of their pages. */
export interface Pair {
  server: LiveServer;
  bare: Viewer;
  guarded: Viewer;
}

/** Starts them before the tests of a `describe`, and closes them after; empty until then. */
export function startPair(launch: typeof launchChromium | typeof launchFirefox): Pair {
  const pair = {} as Pair;
  beforeAll(async () => {
    pair.server = await startServer(medianPage);
    pair.bare = await launch({ server: pair.server, extension: false });
    pair.guarded = await launch({ server: pair.server });
  });
  afterAll(async () => {
    await pair.bare.close();
    await pair.guarded.close();
    pair.server.close();
  });
  return pair;
}

/** Runs in a page: from the navigation to the end of the load event, in milliseconds. */
const LOAD_TIME = `new Promise((done) => {
  const look = () => {
    const { loadEventEnd } = performance.getEntriesByType('navigation')[0];
    if (loadEventEnd > 0) done(loadEventEnd); else setTimeout(look, 10);
  };
  look();
})`;

/** How long a page takes to load in a tab of its own, in milliseconds. */
export async function loadTime(viewer: Viewer, url: string): Promise<number> {
  const tab = await viewer.open(url);
  const time = await tab.evaluate<number>(LOAD_TIME);
  await tab.close();
  return time;
}
