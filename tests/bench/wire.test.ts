import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findLeaks } from '../../utils/wire/needles/find';
import type { Needle } from '../../utils/wire/needles/needle';
import { poolOf } from '../../utils/wire/needles/pool';
import { tokensOf } from '../../utils/wire/needles/tokens';
import { launchChromium } from '../e2e/support/chromium';
import { launchFirefox } from '../e2e/support/firefox';
import { startServer } from '../e2e/support/server';
import type { Viewer } from '../e2e/support/viewer';
import { LEAK_PAGE } from '../leaks/page';
import { median, note } from './figures';

const NEEDLES: Needle[] = [
  { type: 'phone', value: '13800001234' },
  { type: 'email', value: 'mei.lin@example.com' },
  { type: 'person_name', value: '林小美' },
  { type: 'postal_address', value: '上海市浦东新区世纪大道1号' },
  { type: 'password', value: 'Sommer2026' },
];

test.each(['chrome', 'firefox'])('the taps of the %s build, minified and gzipped', (browser) => {
  for (const [name, budget] of [
    ['wire', 10],
    ['wire-ear', 10],
  ] as const) {
    const file = readFileSync(`.output/${browser}-mv3/content-scripts/${name}.js`);
    const size = gzipSync(file, { level: 9 }).length / 1000;
    const what = `${name} script, ${browser}, gzip`;
    expect(note(what, `${size.toFixed(1)} kB`, `≤ ${budget} kB`, size <= budget)).toBe(true);
  }
});

test('looking for five details in all their encodings', () => {
  const started = performance.now();
  const tokens = NEEDLES.flatMap((needle) => tokensOf(needle));
  const pool = poolOf(tokens);
  const built = performance.now() - started;
  const entry = { event: 'view', ts: 1_764_000_000_000, sid: 'Zk3vQ0p7aHR0cHM6Ly9hLmI', n: 1 };
  const body = JSON.stringify(Array.from({ length: 200 }, (_, i) => ({ ...entry, n: i }))).slice(
    0,
    10_000,
  );
  for (let i = 0; i < 200; i++) findLeaks(body, pool);
  const times = Array.from({ length: 200 }, () => {
    const from = performance.now();
    findLeaks(body, pool);
    return performance.now() - from;
  });
  const ms = median(times);
  const what = `wire: a body of 10 kB, 5 details, ${pool.size} spellings (built in ${built.toFixed(0)} ms)`;
  expect(note(what, `median ${ms.toFixed(2)} ms`, '≤ 0.5 ms', ms <= 0.5)).toBe(true);
});

/** Runs in the page: nanoseconds per call of a method that is tapped and does next to nothing. */
const CALLS = `(() => {
  const element = document.createElement('i');
  const rounds = [];
  for (let round = 0; round < 21; round++) {
    const started = performance.now();
    for (let i = 0; i < 100000; i++) element.setAttribute('title', 'a');
    rounds.push((performance.now() - started) * 10);
  }
  return String(rounds.sort((a, b) => a - b)[10]);
})()`;

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('in %s', (name, launch) => {
  test('a call costs nothing while nothing was typed', async () => {
    const server = await startServer();
    const viewers = [await launch({ server, extension: false }), await launch({ server })];
    const [without, with_] = [await timeOf(viewers[0]!), await timeOf(viewers[1]!)];
    for (const viewer of viewers) await viewer.close();
    server.close();
    const measured = `${without.toFixed(0)} → ${with_.toFixed(0)} ns`;
    const what = `a tapped call, nothing typed, ${name}, without → with`;
    expect(note(what, measured, 'added ≤ 1 µs', with_ - without <= 1000)).toBe(true);
  });
});

async function timeOf(viewer: Viewer): Promise<number> {
  const tab = await viewer.open(LEAK_PAGE);
  const time = Number(await tab.evaluate<string>(CALLS));
  await tab.close();
  return time;
}
