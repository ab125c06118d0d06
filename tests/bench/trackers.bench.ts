import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../e2e/support/chromium';
import { launchFirefox } from '../e2e/support/firefox';
import { type LiveServer, startServer } from '../e2e/support/server';
import { request } from '../e2e/support/trackers';
import type { Viewer } from '../e2e/support/viewer';
import { blockedShare, fire, missing } from '../trackers/fire';
import { asFonts, listed } from '../trackers/requests';
import { blankExtension } from './blank';
import { median, note } from './figures';

/** Pairs of page loads. */
const LOADS = 25;
const PAGE = 'https://live.taobao.com/';
const cn = listed('cn');
const mustNot = [...listed('mustnot'), ...listed('mustnot2')];
const needed = [...mustNot, ...asFonts(mustNot)];

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

  test('without Hushcart all of it arrives', async () => {
    const lost = missing(await fire(bare, server, [...cn, ...asFonts(cn), ...needed]));
    note(`${name}, without: requests that do not arrive`, String(lost.length), '0', !lost.length);
    expect(lost).toEqual([]);
  });

  test.each([
    ['standard', 0.9],
    ['strict', 0.97],
  ] as const)('at the %s level', async (level, goal) => {
    const page = await guarded.openExtension('popup.html');
    await request(page, 'trackers.choose', { level });
    await page.close();
    const share = blockedShare(await fire(guarded, server, cn));
    const fonts = blockedShare(await fire(guarded, server, asFonts(cn)));
    const wrong = missing(await fire(guarded, server, needed));
    const here = `${name}, ${level}`;
    note(`${here}: cn, blocked`, percent(share), `≥ ${percent(goal)}`, share >= goal);
    note(`${here}: cn asked for as fonts, blocked`, percent(fonts), 'told only', true);
    note(`${here}: mustnot, mustnot2 wrongly blocked`, String(wrong.length), '0', !wrong.length);
    expect(wrong).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(goal);
  });

  test('page loads, in pairs', async () => {
    const bases: number[] = [];
    const floors: number[] = [];
    const ratios: number[] = [];
    const build = blankExtension(new URL(PAGE).host);
    // Nothing opens by itself there, so nothing is to be closed.
    const blank = await launch({ server, build, welcome: true });
    for (let i = 0; i < LOADS; i++) {
      const without = await loadTime(bare);
      bases.push(without);
      floors.push((await loadTime(blank)) / without);
      ratios.push((await loadTime(guarded)) / without);
    }
    await blank.close();
    rmSync(build, { recursive: true });
    const floor = `median × ${median(floors).toFixed(3)}`;
    note(`${name}: the same, an extension with one empty script`, floor, 'told only', true);
    const ratio = median(ratios);
    const what = `${name}, strict: a page's load, ${LOADS} pairs, with / without ${median(bases).toFixed(0)} ms`;
    note(what, `median × ${ratio.toFixed(3)}`, '× ≤ 1.03', ratio <= 1.03);
    expect(ratios.every((one) => one > 0)).toBe(true);
  });
});

async function loadTime(viewer: Viewer): Promise<number> {
  const tab = await viewer.open(PAGE);
  const time = await tab.evaluate<number>(LOAD_TIME);
  await tab.close();
  return time;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
