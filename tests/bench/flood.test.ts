import type { BrowserContext, CDPSession } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../e2e/support/chromium';
import { type LiveServer, startServer } from '../e2e/support/server';
import type { Viewer } from '../e2e/support/viewer';
import { rooms } from '../rooms';
import { note } from './figures';

/** How long the room is flooded, in seconds, and with how many messages each. */
const SECONDS = 60;
const RATE = 1000;
const room = rooms.find(({ id }) => id === 'taobao')!;

let server: LiveServer;
let viewer: Viewer & { context: BrowserContext };
beforeAll(async () => {
  server = await startServer();
  viewer = await launchChromium({ server });
});
afterAll(async () => {
  await viewer.close();
  server.close();
});

/** Floods the room; ten messages in a thousand are lures, and each is another one. */
const FLOOD = `new Promise((done) => {
  const began = performance.now();
  let count = 0;
  const timer = setInterval(() => {
    const due = Math.min((performance.now() - began) * ${RATE / 1000}, ${SECONDS * RATE});
    for (; count < due; count++)
      __room.hear('u' + count % 977, count % 100 ? '这件有M码吗 我160 第' + count + '次问了' : '加微信 vx' + count + ' 领内部券');
    if (count >= ${SECONDS * RATE}) { clearInterval(timer); done(null); }
  }, 20);
})`;

test(`a flood of ${RATE} messages a second for ${SECONDS} s`, async () => {
  const tab = await viewer.enter(room);
  await new Promise((done) => setTimeout(done, 4000));
  const page = viewer.context.pages().at(-1)!;
  const cdp = await viewer.context.newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
  const before = await heap(cdp);
  await cdp.send('Profiler.start');
  await tab.evaluate(FLOOD);
  const { profile } = await cdp.send('Profiler.stop');
  const grown = (await heap(cdp)) - before;

  const ours = new Set(
    profile.nodes
      .filter(({ callFrame }) => /content-scripts\/(marks|lures)/.test(callFrame.url))
      .map(({ id }) => id),
  );
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (ours.has(id) || isOurs(parents.get(id)));
  let spent = 0;
  let all = 0;
  for (const [i, id] of profile.samples!.entries()) {
    all += profile.timeDeltas![i]!;
    if (isOurs(id)) spent += profile.timeDeltas![i]!;
  }
  const share = (spent / all) * 100;
  const holds = note(
    `flood of ${RATE} messages/s for ${SECONDS} s, share of the main thread; heap`,
    `${share.toFixed(1)} %; ${grown.toFixed(1)} MB more`,
    '≤ 5 %, flat',
    share <= 5 && grown <= 5,
  );
  expect(holds).toBe(true);
  await tab.close();
});

/** What scripts of the page and of ours hold after a collection, in MB. */
async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
