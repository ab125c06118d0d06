import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../e2e/support/chromium';
import { launchFirefox } from '../e2e/support/firefox';
import { type LiveServer, startServer } from '../e2e/support/server';
import { request } from '../e2e/support/trackers';
import type { Viewer } from '../e2e/support/viewer';
import { blockedShare, type Fired, fire, missing } from '../trackers/fire';
import { listed } from '../trackers/requests';
import { median } from './figures';

/** Pairs of page loads. */
const LOADS = 25;
const PAGE = 'https://live.taobao.com/';
const needed = [...listed('mustnot'), ...listed('mustnot2')];

/** Runs in the page: from the navigation to the end of the load event, in milliseconds. */
const LOAD_TIME = `new Promise((done) => {
  const look = () => {
    const { loadEventEnd } = performance.getEntriesByType('navigation')[0];
    if (loadEventEnd > 0) done(loadEventEnd); else setTimeout(look, 10);
  };
  look();
})`;

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('in %s', (name, launch) => {
  let server: LiveServer;
  let bare: Viewer;
  let guarded: Viewer;
  beforeAll(async () => {
    server = await startServer();
    bare = await launch({ server, extension: false });
    guarded = await launch({ server });
  });
  afterAll(async () => {
    await bare.close();
    await guarded.close();
    server.close();
  });

  test('without Hushcart', async () => {
    const fired = await fire(bare, server, [...listed('cn'), ...needed]);
    say(`${name}, without`, fired);
    expect(missing(fired)).toEqual([]);
  });

  test.each([
    ['standard', 0.9],
    ['strict', 0.97],
  ])('at the %s level', async (level, goal) => {
    const page = await guarded.openExtension('popup.html');
    await request(page, 'trackers.choose', { level });
    await page.close();
    const fired = await fire(guarded, server, listed('cn'));
    say(`${name}, ${level}, cn`, fired);
    const wrong = missing(await fire(guarded, server, needed));
    console.log(`${name}, ${level}: wrongly blocked: ${wrong.join(', ') || 'none'}`);
    expect(wrong).toEqual([]);
    expect(blockedShare(fired)).toBeGreaterThanOrEqual(goal);
  });

  test('a page without trackers loads as fast', async () => {
    const ratios: number[] = [];
    for (let i = 0; i < LOADS; i++) {
      const without = await loadTime(bare);
      ratios.push((await loadTime(guarded)) / without);
    }
    console.log(
      `${name}: page load with / without, ${LOADS} pairs, median × ${median(ratios).toFixed(3)}`,
    );
  });
});

async function loadTime(viewer: Viewer): Promise<number> {
  const tab = await viewer.open(PAGE);
  const time = await tab.evaluate<number>(LOAD_TIME);
  await tab.close();
  return time;
}

function say(what: string, fired: readonly Fired[]): void {
  console.log(`${what}: ${(100 * blockedShare(fired)).toFixed(1)} % blocked`);
}
