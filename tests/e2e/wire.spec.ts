import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { LEAK_PAGE } from '../leaks/page';
import { ways } from '../leaks/ways';
import { layers } from '../unit/wire/spellings';
import { expect, launch, test } from './support/fixtures';
import { askBackground } from './support/own';
import { hearReports } from './support/reports';
import type { Tab, Viewer } from './support/viewer';

const MAIL = 'mei.lin@example.com';
const PHONE = '13800001234';

/** A leak page with the shopper's details typed in, and the finder there to see what becomes of them. */
async function typedIn(viewer: Viewer): Promise<Tab> {
  const tab = await viewer.open(LEAK_PAGE);
  await tab.click('[name=mail]');
  await tab.type(MAIL);
  await tab.click('[name=phone]');
  await tab.type(PHONE);
  return tab;
}

const call = (...args: string[]) => `leak(${args.map((one) => JSON.stringify(one)).join()})`;

const BLOCKED = 'www.google-analytics.com';
/** Ways that no script of ours can see into; `docs/wire.md` says why. */
const UNSEEN = ['frame-message'];

test('what was typed in a form is seen to leave for a third party, by every way', async ({
  viewer,
}) => {
  const reports = await hearReports(viewer);
  const tab = await typedIn(viewer);
  await tab.front();
  const seen = Object.keys(ways).filter((way) => !UNSEEN.includes(way));
  await tab.evaluate(
    `(window.__errors = [], addEventListener('error', ({ message }) => message && __errors.push(message)), null)`,
  );
  // What rules stop has not left, though the page has sent it.
  for (const way of ['fetch-body', 'beacon', 'image', 'xhr-body'])
    await tab.evaluate(call(way, BLOCKED, MAIL));
  // They are told by how soon they are over (docs/wire.md), so nothing else is asked for meanwhile.
  await new Promise((done) => setTimeout(done, 500));
  for (const way of seen) await tab.evaluate(call(way, `${way}.tracker.example`, MAIL));
  await expect
    .poll(async () => {
      const all = await reports.all();
      return seen.filter(
        (way) => !all.some(({ receiver }) => receiver === `${way}.tracker.example`),
      );
    })
    .toEqual([]);
  expect((await reports.all()).map(({ receiver }) => receiver)).not.toContain(BLOCKED);
  expect(await tab.evaluate<string>('__errors.join()')).toBe('');
  for (const { kind, types, channel, action, sample } of await reports.all())
    expect({ kind, types, channel, action, sample }).toEqual({
      kind: 'leak',
      types: ['email'],
      channel: 'page',
      action: 'seen',
      sample: 'm***@example.com',
    });
  await tab.close();
  await reports.page.close();
});

test('in every encoding, once for each', async ({ viewer }) => {
  const reports = await hearReports(viewer);
  const tab = await typedIn(viewer);
  await tab.front();
  const chains = Object.entries(layers).flatMap(([outer, second]) => [
    [outer, second(PHONE)] as const,
    [`sha256-then-${outer}`, second(layers.sha256!(PHONE))] as const,
  ]);
  const hostOf = (chain: string) => `${chain.toLowerCase().replace('.', '-')}.x.example`;
  for (const [chain, text] of chains) {
    await tab.evaluate(call('fetch-body', hostOf(chain), `{"u":"${text}"}`));
    await tab.evaluate(call('image', hostOf(chain), text));
  }
  await expect
    .poll(async () => {
      const all = await reports.all();
      return chains
        .map(([chain]) => chain)
        .filter((chain) => !all.some(({ receiver }) => receiver === hostOf(chain)));
    })
    .toEqual([]);
  const told = (await reports.all()).map(({ receiver, encoding }) => `${receiver} ${encoding}`);
  expect(told).toEqual([...new Set(told)]);
  await tab.close();
  await reports.page.close();
});

test('what a page packs before it sends it is unpacked', async ({ viewer }) => {
  const reports = await hearReports(viewer);
  const tab = await typedIn(viewer);
  await tab.front();
  const text = JSON.stringify({ user: { mail: MAIL } });
  const packed = { gzip: gzipSync(text), deflate: deflateSync(text), raw: deflateRawSync(text) };
  for (const [name, bytes] of Object.entries(packed)) {
    for (const way of ['fetch-bytes', 'socket-bytes', 'xhr-bytes'])
      await tab.evaluate(call(way, `${name}-${way}.example`, '', bytes.toString('base64')));
    await tab.evaluate(call('fetch-body', `${name}-base64.example`, bytes.toString('base64')));
  }
  const expected = ['gzip', 'deflate', 'raw'].flatMap((name) => [
    ...['fetch-bytes', 'socket-bytes', 'xhr-bytes'].map((way) => `${name}-${way}.example`),
    ...(name === 'raw' ? [] : [`${name}-base64.example`]),
  ]);
  await expect
    .poll(async () => {
      const all = await reports.all();
      return expected.filter((host) => !all.some(({ receiver }) => receiver === host));
    })
    .toEqual([]);
  await tab.close();
  await reports.page.close();
});

test('a page that sends 10,000 random messages is accused of nothing', async ({ viewer }) => {
  const reports = await hearReports(viewer);
  const tab = await typedIn(viewer);
  await tab.front();
  await tab.evaluate(`(() => {
    const open = new WebSocket('wss://telemetry.example/c');
    open.onopen = async () => {
      const bytes = new Uint8Array(180);
      for (let i = 0; i < 10000; i++) {
        crypto.getRandomValues(bytes);
        const shapes = [
          () => btoa(String.fromCharCode(...bytes)),
          () => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
          () => bytes.join(''),
          () => bytes,
        ];
        open.send(shapes[i % 4]());
        if (i % 500 === 0) await new Promise((rest) => setTimeout(rest, 20));
      }
      window.__sent = true;
    };
    return null;
  })()`);
  await tab.waitFor('window.__sent === true');
  await tab.evaluate(call('beacon', 'last.example', MAIL));
  await reports.next(({ receiver }) => receiver === 'last.example');
  expect((await reports.all()).map(({ receiver }) => receiver)).toEqual(['last.example']);
  await tab.close();
  await reports.page.close();
});

test('before anything is typed, and where Hushcart is switched off, nothing is looked at', async ({
  viewer,
}) => {
  const reports = await hearReports(viewer);
  const tab = await viewer.open(LEAK_PAGE);
  await tab.evaluate(call('fetch-body', 'early.example', MAIL));
  await tab.click('[name=mail]');
  await tab.type(MAIL);
  await tab.evaluate(call('fetch-body', 'late.example', MAIL));
  await reports.next(({ receiver }) => receiver === 'late.example');
  expect((await reports.all()).map(({ receiver }) => receiver)).toEqual(['late.example']);
  await tab.close();
  await reports.page.close();
});

test('at a level that guards it does not leave for others, and still does for the site', async ({
  browserKind,
  server,
}) => {
  const viewer = await launch(browserKind, { server });
  await askBackground(viewer, 'level.change', { do: 'level', level: 2, site: 'whatnot' });
  try {
    const reports = await hearReports(viewer);
    const tab = await typedIn(viewer);
    await tab.evaluate(call('image', 'image.stopped.example', PHONE));
    for (const way of ['fetch-body', 'xhr-url', 'beacon', 'form-submit'])
      await tab.evaluate(call(way, `${way}.stopped.example`, MAIL));
    await tab.evaluate(call('fetch-body', 'www.whatnot.com', MAIL));
    await expect.poll(() => server.requests).toContain('www.whatnot.com/c/fetch-body');
    expect(server.requests.filter((address) => address.includes('.stopped.example'))).toEqual([]);
    const { action, channel } = await reports.next(
      ({ receiver }) => receiver === 'fetch-body.stopped.example',
    );
    expect({ action, channel }).toEqual({ action: 'stopped', channel: 'page' });
    await tab.close();
  } finally {
    await viewer.close();
  }
});
