import type { BrowserContext, Page } from '@playwright/test';

/** Shorter than a night; long enough for timers to be late, in milliseconds. */
const SLEEP = 2000;

/** What only Chromium's own protocol tells and does. */
export const pages = {
  /** What scripts of each room hold after a collection, theirs and ours, in MB. */
  async all(context: BrowserContext): Promise<number[]> {
    const heaps: number[] = [];
    for (const page of roomsIn(context)) {
      const cdp = await context.newCDPSession(page);
      await cdp.send('HeapProfiler.collectGarbage');
      heaps.push((await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6);
      await cdp.detach();
    }
    return heaps;
  },

  /** Stops all rooms, as a machine does that sleeps, and lets them go on. */
  async sleep(context: BrowserContext): Promise<void> {
    for (const state of ['frozen', 'active'] as const) {
      for (const page of roomsIn(context)) {
        const cdp = await context.newCDPSession(page);
        await cdp.send('Page.setWebLifecycleState', { state });
        await cdp.detach();
      }
      if (state === 'frozen') await new Promise((done) => setTimeout(done, SLEEP));
    }
  },
};

function roomsIn(context: BrowserContext): Page[] {
  return context.pages().filter((page) => page.url().startsWith('https:'));
}
