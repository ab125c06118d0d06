import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../e2e/support/chromium';
import { makeEvent, recordAll } from '../e2e/support/events';
import { launchFirefox } from '../e2e/support/firefox';
import { storedRows } from '../e2e/support/ledger';
import { type LiveServer, startServer } from '../e2e/support/server';
import type { Tab, Viewer } from '../e2e/support/viewer';

/** Of the disk, in MB: a new profile has room on it. */
const SIZE = 300;
const TRIES = 12;

/** Runs in a page of ours: reports an event, and tells whether it was acknowledged. */
const report = (id: string) => `(async () => {
  const input = ${JSON.stringify(makeEvent({ kind: 'disclosure', action: 'sent_anyway', id }))};
  const answer = (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'ledger.record', input });
  const { value } = await Promise.race([answer, new Promise((late) => setTimeout(late, 5000, {}))]);
  return value?.stored === true;
})()`;
const SET_ASIDE = `(globalThis.browser ?? chrome).storage.local.get('ledgerTroubles')
  .then(({ ledgerTroubles }) => ledgerTroubles?.aside.length ?? 0)`;

let disk: string;
let server: LiveServer;
beforeEach(async () => {
  disk = mkdtempSync(join(tmpdir(), 'hushcart-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}m`, 'none', disk]);
  server = await startServer();
});
afterEach(() => {
  server.close();
  execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true });
});

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('%s', (_name, launch) => {
  test('on a full disk nothing acknowledged is lost, and the ledger goes on once there is room', async () => {
    const profile = join(disk, 'profile');
    mkdirSync(profile);
    let viewer: Viewer = await launch({ server, profile });
    let page = await viewer.openExtension('options.html');
    const before = Array.from({ length: 200 }, () => makeEvent());
    await recordAll(page, before);
    const acknowledged = before.map(({ id }) => id);

    // First nearly full, as disks are before they are full.
    const ballast = join(disk, 'ballast');
    fill(ballast, 16);
    const early = crypto.randomUUID();
    if (await page.evaluate<boolean>(report(early))) acknowledged.push(early);
    fill(ballast, 0);
    let refused = 0;
    for (let i = 0; i < TRIES; i++) {
      const id = crypto.randomUUID();
      if (await page.evaluate<boolean>(report(id))) acknowledged.push(id);
      else refused++;
    }
    expect(refused).toBeGreaterThan(0);

    rmSync(ballast);
    const after = makeEvent();
    await recordAll(page, [after]);
    acknowledged.push(after.id);
    await expectAll(page, acknowledged);
    [viewer, page] = await again(viewer, () => launch({ server, profile }));
    await expectAll(page, acknowledged);
    console.log(`${viewer.name}: ${refused} of ${TRIES} refused, ${acknowledged.length} there`);
    await viewer.close();
  });
});

/** Writes until no more than so many MB are free. */
function fill(path: string, free: number): void {
  const file = openSync(path, 'a');
  const left = () => statfsSync(disk).bavail * statfsSync(disk).bsize - free * 2 ** 20;
  try {
    while (left() > 0) writeSync(file, Buffer.alloc(Math.min(2 ** 16, left()), 1));
  } catch {} // It is full.
  closeSync(file);
}

async function again(viewer: Viewer, launch: () => Promise<Viewer>): Promise<[Viewer, Tab]> {
  await viewer.close();
  const next = await launch();
  return [next, await next.openExtension('options.html')];
}

async function expectAll(page: Tab, ids: readonly string[]): Promise<void> {
  const there = new Set((await storedRows(page)).map(({ id }) => id));
  expect(ids.filter((id) => !there.has(id.replaceAll('-', '')))).toEqual([]);
  expect(await page.evaluate(SET_ASIDE)).toBe(0);
}
