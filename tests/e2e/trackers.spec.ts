import { blockedShare, fire, missing } from '../trackers/fire';
import { listed } from '../trackers/requests';
import { brokenBuild } from './support/broken-build';
import { expect, launch, test } from './support/fixtures';
import { readDay } from './support/tracker-day';
import { buildForAllSites, request, viewOf } from './support/trackers';
import type { Tab } from './support/viewer';

const PAGE = 'https://live.taobao.com/';
const BEACON = 'https://hm.baidu.com/hm.gif';
const needed = [...listed('mustnot'), ...listed('mustnot2')];
// Six kinds of requests from ten sites, one after the other.
test.setTimeout(300_000);

/** Runs in the page: how many ways to itself its peer connection would tell another viewer's browser of. */
const WAYS_TO_PEER = `new Promise(async (done) => {
  const peer = new RTCPeerConnection();
  let ways = 0;
  // Firefox does not say that it looks for no way.
  setTimeout(() => done(ways), 3000);
  peer.onicecandidate = ({ candidate }) => {
    if (candidate?.candidate) ways++;
    else if (!candidate) done(ways);
  };
  peer.createDataChannel('video');
  await peer.setLocalDescription(await peer.createOffer());
})`;

/** Makes so many requests to a tracker, and waits until all have failed. */
async function beTracked(tab: Tab, times: number): Promise<void> {
  await tab.evaluate(
    `Promise.all(Array.from({ length: ${times} }, (_, i) =>
      fetch('${BEACON}?' + i, { mode: 'no-cors' }).catch(() => {}))).then(() => null)`,
  );
}

test('without Hushcart all of it arrives', async ({ bareViewer, server }) => {
  const fired = await fire(bareViewer, server, [...listed('cn'), ...needed]);
  expect(missing(fired)).toEqual([]);
});

for (const [level, goal] of [
  ['standard', 0.9],
  ['strict', 0.97],
] as const) {
  test(`at the ${level} level trackers do not arrive, and all that is needed does`, async ({
    browserKind,
    server,
  }) => {
    const viewer = await launch(browserKind, { server });
    const page = await viewer.openExtension('popup.html');
    await request(page, 'trackers.choose', { level });
    expect(missing(await fire(viewer, server, needed))).toEqual([]);
    expect(blockedShare(await fire(viewer, server, listed('cn')))).toBeGreaterThanOrEqual(goal);
    await viewer.close();
  });
}

test('elsewhere nothing is touched', async ({ viewer, server }) => {
  const entries = listed('cn').slice(0, 30);
  const fired = await fire(viewer, server, entries, 'https://news.example/');
  expect(missing(fired)).toEqual([]);
});

test('a pause lets everything through, says to whom, and ends', async ({ browserKind, server }) => {
  const viewer = await launch(browserKind, { server, build: buildForAllSites(browserKind) });
  const page = await viewer.openExtension('popup.html');
  const tab = await viewer.open(PAGE);
  expect(await tab.evaluate('navigator.globalPrivacyControl')).toBe(true);
  expect(await tab.evaluate<number>(WAYS_TO_PEER)).toBeGreaterThan(0);
  await request(page, 'trackers.choose', { hideFromPeers: true });
  const later = await viewer.open('https://live.jd.com/');
  expect(await later.evaluate(WAYS_TO_PEER)).toBe(0);
  await later.close();
  const before = server.requests.length;
  const arrived = () => server.requests.slice(before).filter((at) => at.startsWith('hm.baidu.com'));
  await beTracked(tab, 3);
  expect(arrived()).toEqual([]);
  await expect.poll(async () => (await viewOf(page, PAGE)).companies[0]?.count).toBe(3);

  const pause = (minutes: number) =>
    request(page, 'level.change', { do: 'pause', site: 'taobao', minutes });
  await pause(15);
  const paused = await viewOf(page, PAGE);
  expect(paused.paused).toBeGreaterThan(Date.now());
  expect(paused.letThrough.map(({ nameZh }) => nameZh)).toEqual(['百度']);
  await beTracked(tab, 3);
  expect(arrived().length).toBe(3);

  await request(page, 'trackers.remember', 'taobao.com');
  expect((await viewOf(page, PAGE)).paused).toBe('always');
  await pause(0);
  expect((await viewOf(page, PAGE)).paused).toBe('always');
  await request(page, 'trackers.forget', 'taobao.com');
  expect((await viewOf(page, PAGE)).paused).toBeNull();
  await beTracked(tab, 3);
  expect(arrived().length).toBe(3);
  await viewer.close();
});

test('a thousand blocked requests in five tabs are a thousand, the background stopped three times', async ({
  browserKind,
  server,
}) => {
  const viewer = await launch(browserKind, { server, build: buildForAllSites(browserKind) });
  // First, so that the rules are in force before anything is asked for.
  const page = await viewer.openExtension('popup.html');
  const tabs: Tab[] = [];
  for (let i = 0; i < 5; i++) tabs.push(await viewer.open(`${PAGE}?tab=${i}`));
  for (let round = 1; round <= 4; round++) {
    for (const tab of tabs) await beTracked(tab, 50);
    await expect
      .poll(() => readDay(page, 'taobao'), { timeout: 60_000 })
      .toEqual({ Baidu: 250 * round });
    if (round < 4) await viewer.stopBackground();
  }
  for (let i = 0; i < 5; i++) {
    const { companies, counted } = await viewOf(page, `${PAGE}?tab=${i}`);
    expect(counted).toBe('exact');
    expect(companies.map(({ id, count }) => [id, count])).toEqual([['baidu', 200]]);
  }
  await viewer.close();
});

test('a rule set the browser refuses is reported, and the rest stays on', async ({
  browserKind,
  server,
}) => {
  const refuse = `for (const api of [globalThis.browser, globalThis.chrome])
    if (api?.declarativeNetRequest) api.declarativeNetRequest.updateEnabledRulesets = () => Promise.reject(new Error('too many rules'));`;
  const build = brokenBuild(browserKind, { background: refuse });
  const viewer = await launch(browserKind, { server, build });
  const page = await viewer.openExtension('popup.html');
  await request(page, 'trackers.choose', { level: 'strict' });
  const tab = await viewer.open(PAGE);
  expect((await viewOf(page, PAGE)).refused).toEqual(['strict']);
  const before = server.requests.length;
  await beTracked(tab, 2);
  expect(server.requests.slice(before).filter((at) => at.startsWith('hm.baidu.com'))).toEqual([]);
  await viewer.close();
});
