import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../e2e/support/chromium';
import { makeEvent } from '../e2e/support/events';
import { launchFirefox } from '../e2e/support/firefox';
import { newProfile } from '../e2e/support/profile';
import { type LiveServer, startServer } from '../e2e/support/server';
import type { Tab, Viewer } from '../e2e/support/viewer';
import { rooms } from '../rooms';
import { median, note, quantile } from './figures';
import { grownBy } from './ledger.scroll';
import { bytesStored, fill } from './ledger.seed';
import { EVENTS, KEPT } from './ledger.size';

/** First plots: what a year, or ten, may take, in milliseconds. */
const FIRST_PLOT = EVENTS > 100_000 ? 1000 : 300;
const POPUP = EVENTS > 100_000 ? 1000 : 100;
const DURABLE = 10;
/** A guard waits as long; then the event goes to the outbox. */
const COLD = 200;
/** Entries scrolled through, and what the page may hold more of after them, in bytes. */
const SCROLLED = { from: 1000, to: 10_000 };
const FLAT = 2 ** 20;
const LARGEST = 300 * 2 ** 20;
const ROUNDS = 9;
const WRITES = 100;
const room = rooms.find(({ id }) => id === 'taobao')!;

/**
 * Runs in a page of ours that was just opened: milliseconds from its first moment until something is drawn, or until
 * the driver could look.
 */
const shownAfter = (selector: string) => `new Promise((resolve) => {
  const look = () => document.querySelector('${selector}') ? resolve(performance.now()) : setTimeout(look, 1);
  look();
})`;

/** Runs in a page of ours: reports an event, and answers the milliseconds until it is acknowledged. */
const writtenAfter = () => `(async () => {
  const begun = performance.now();
  const input = ${JSON.stringify(makeEvent())};
  const { value } = await (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'ledger.record', input });
  if (!value?.stored) throw new Error('not acknowledged');
  return performance.now() - begun;
})()`;

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('in %s', (name, launch) => {
  const profile = KEPT ? keptProfile(name) : newProfile();
  let server: LiveServer;
  let viewer: Viewer;
  let page: Tab;
  beforeAll(async () => {
    server = await startServer();
    viewer = await launch({ server, profile: profile.path });
    page = await viewer.openExtension('options.html');
    const { writing, summing } = await fill(page);
    console.log(
      `${name}: written in ${writing.toFixed(0)} s, summed up ${summing.toFixed(0)} s later`,
    );
  });
  afterAll(async () => {
    await viewer.close();
    server.close();
    profile.remove();
  });

  // What the browser and a busy machine take of the figures below.
  test('a picture is opened as a page', async () => {
    const took = await shown('icon/icon.svg', 'svg');
    const measured = `median ${median(took).toFixed(0)} ms, first ${took[0]!.toFixed(0)} ms`;
    note(`${name}: a picture of ours, for comparison`, measured, 'told only', true);
  });

  test('an event is on the disk', async () => {
    const took: number[] = [];
    for (let i = 0; i < WRITES; i++) took.push(await page.evaluate<number>(writtenAfter()));
    const worst = `p99 ${quantile(took, 0.99).toFixed(0)} ms`;
    expect(hold('an event acknowledged', took, DURABLE, worst)).toBe(true);
  });

  test('a background that was ended comes again', async () => {
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await viewer.stopBackground();
      took.push(await page.evaluate<number>(writtenAfter()));
    }
    expect(hold('an event acknowledged by a background that had ended', took, COLD)).toBe(true);
  });

  test('the dashboard draws its first plot', async () => {
    const took = await shown('dashboard.html#/overview', '.plot');
    expect(hold('dashboard, first plot', took, FIRST_PLOT)).toBe(true);
  });

  test('three years are one plot', async () => {
    const took = await shown('dashboard.html#/ledger?period=all', '.plot');
    expect(hold('dashboard, all time by site and type', took, FIRST_PLOT)).toBe(true);
  });

  test('entries are found', async () => {
    const rare = 'dashboard.html#/ledger?site=jd&type=email';
    const took = await shown(rare, '[data-row] b');
    expect(hold('dashboard, entries by site and type', took, FIRST_PLOT)).toBe(true);
  });

  test('the popup is there', async () => {
    const took = await shown('popup.html?tab=1', '.counts');
    expect(hold('popup, all sites', took, POPUP)).toBe(true);
  });

  test('the popup of a site is there', async () => {
    const tab = await viewer.enter(room);
    const id = await page.evaluate<number>(
      `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) =>
        tabs.find(({ url }) => url?.includes(${JSON.stringify(tab.session)})).id)`,
    );
    await page.front();
    const took = await shown(`popup.html?tab=${id}`, '.given, .counts');
    expect(hold('popup, what a site has', took, POPUP)).toBe(true);
    await tab.close();
  });

  // Firefox tells nobody what a page's scripts hold.
  if (name === 'Chromium') {
    test('a list that is scrolled holds what is in view', async () => {
      const opened = await viewer.openExtension('dashboard.html#/ledger?period=all');
      await opened.waitFor("document.querySelector('[data-row] b') !== null");
      const { from, to } = SCROLLED;
      const { bytes, drawn } = await grownBy(viewer, opened, from, to);
      await opened.close();
      const what = `${name}: heap after 10,000 entries scrolled through, against 1,000`;
      const measured = `${(bytes / 2 ** 20).toFixed(2)} MB more, ${drawn} rows drawn`;
      expect(note(what, measured, '≤ 1 MB more', bytes <= FLAT)).toBe(true);
    });
  }

  test('the file is small', () => {
    const size = bytesStored(profile.path);
    const what = `${name}: on the disk`;
    const holds = note(what, `${(size / 2 ** 20).toFixed(0)} MB`, '≤ 300 MB', size <= LARGEST);
    expect(holds).toBe(true);
  });

  /** Each time right after an event: today is not summed up. */
  async function shown(path: string, selector: string): Promise<number[]> {
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.evaluate<number>(writtenAfter());
      const opened = await viewer.openExtension(path);
      took.push(await opened.evaluate<number>(shownAfter(selector)));
      await opened.close();
    }
    return took;
  }

  function hold(what: string, took: number[], budget: number, also?: string): boolean {
    const half = median(took);
    const rest = also ?? `first ${took[0]!.toFixed(0)} ms`;
    const measured = `median ${half.toFixed(half < 20 ? 1 : 0)} ms, ${rest}`;
    return note(`${name}: ${what}`, measured, `≤ ${budget} ms`, half <= budget);
  }
});

function keptProfile(name: string) {
  const path = join(KEPT!, `${name}-${EVENTS}`);
  mkdirSync(path, { recursive: true });
  // Chromium would go on with the background of the build that filled it.
  rmSync(join(path, 'Default/Service Worker'), { recursive: true, force: true });
  return { path, remove: () => {} };
}
