import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../e2e/support/chromium';
import { launchFirefox } from '../e2e/support/firefox';
import { newProfile } from '../e2e/support/profile';
import { type LiveServer, startServer } from '../e2e/support/server';
import { eventually } from '../e2e/support/tab';
import type { Tab, Viewer } from '../e2e/support/viewer';
import { median, note } from './figures';

/** More by `LEDGER_EVENTS=1000000 npm run bench ledger`: writing them takes a quarter of an hour in each browser. */
const EVENTS = Number(process.env.LEDGER_EVENTS ?? 100_000);
/** First plots: what a year, or ten, may take, in milliseconds. */
const FIRST_PLOT = EVENTS > 100_000 ? 1000 : 300;
const POPUP = 100;
const LARGEST = 300 * 2 ** 20;
const ROUNDS = 5;
const HOUR = 3_600_000;

/** Runs in a page of ours: restores invented events of the last three years, as a backup's are, and waits for their sums. */
const SEED = `(async () => {
  const { runtime } = globalThis.browser ?? chrome;
  const [sites, types] = [['taobao', 'douyin', 'kuaishou', 'jd'], ['phone', 'postal_address', 'email', 'person_name']];
  const any = (list, i) => list[i % list.length];
  for (let from = 0; from < ${EVENTS}; from += 2000) {
    const events = Array.from({ length: Math.min(2000, ${EVENTS} - from) }, (_, i) => {
      const n = from + i;
      const at = Date.now() - (n * ${Math.floor((3 * 365 * 24 * HOUR) / EVENTS)});
      const tracker = n % 3 > 0;
      return {
        id: crypto.randomUUID(), at, day: new Date(at).toISOString().slice(0, 10),
        kind: tracker ? 'tracker' : n % 2 ? 'warning' : 'disclosure', site: any(sites, n), receiver: null,
        company: tracker ? any(['Baidu', 'Alibaba', 'ByteDance'], n) : null, types: tracker ? [] : [any(types, n)],
        channel: tracker ? 'request' : 'chat', encoding: null,
        action: tracker ? 'blocked' : n % 2 ? 'masked' : 'sent_anyway', count: 1, sample: tracker ? null : '138****5678',
      };
    });
    const { error } = await runtime.sendMessage({ name: 'ledger.import', input: { events, records: [] } });
    if (error) throw new Error(error);
  }
  return null;
})()`;

/** Runs in a page of ours: whether every day is summed up. Asked something, the background stays awake. */
const SUMMED = `(async () => {
  await (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'lock.state', input: null });
  const done = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
  const db = await done(indexedDB.open('ledger'));
  const days = await done(db.transaction('days').objectStore('days').getAll());
  db.close();
  return days.length > 0 && days.every(({ summed }) => summed);
})()`;

/** Runs in a page of ours that has just been opened: milliseconds from its start until something is there. */
const shownAfter = (selector: string) => `new Promise((resolve) => {
  const look = () => document.querySelector('${selector}') ? resolve(performance.now()) : setTimeout(look, 2);
  look();
})`;

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)(`${EVENTS} events in %s`, (name, launch) => {
  const profile = newProfile();
  let server: LiveServer;
  let viewer: Viewer;
  beforeAll(async () => {
    server = await startServer();
    viewer = await launch({ server, profile: profile.path });
    const page = await viewer.openExtension('options.html');
    await page.evaluate(SEED);
    await waitFor(page, SUMMED);
    await page.close();
  }, 3_600_000);
  afterAll(async () => {
    await viewer.close();
    server.close();
    profile.remove();
  });

  test('the dashboard draws its first plot', async () => {
    const took = await shown('dashboard.html#/overview', '.plot');
    expect(hold('dashboard, first plot', took, FIRST_PLOT)).toBe(true);
  });

  test('the popup is there', async () => {
    const took = await shown('popup.html', '.recent li, .counts');
    expect(hold('popup, all of it', took, POPUP)).toBe(true);
  });

  test('the file is small', () => {
    const size = bytesIn(profile.path, /indexeddb|storage/i);
    const holds = size <= LARGEST;
    note(
      `${EVENTS} events in ${name}: on the disk`,
      `${(size / 2 ** 20).toFixed(0)} MB`,
      '≤ 300 MB',
      holds,
    );
    expect(holds).toBe(true);
  });

  async function shown(path: string, selector: string): Promise<number> {
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await viewer.openExtension(path);
      took.push(await page.evaluate<number>(shownAfter(selector)));
      await page.close();
    }
    return median(took);
  }

  function hold(what: string, took: number, budget: number): boolean {
    const measured = `${took.toFixed(0)} ms`;
    return note(`${EVENTS} events in ${name}: ${what}`, measured, `≤ ${budget} ms`, took <= budget);
  }
});

async function waitFor(page: Tab, expression: string): Promise<void> {
  for (;;) {
    const there = await eventually('an answer', async () => [
      await page.evaluate<boolean>(expression),
    ]);
    if (there[0]) return;
    await new Promise((done) => setTimeout(done, 1000));
  }
}

function bytesIn(folder: string, only: RegExp): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile() && only.test(entry.parentPath))
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
