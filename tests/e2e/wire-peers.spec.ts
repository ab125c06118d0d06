import { rooms } from '../rooms';
import { expect, launch, test } from './support/fixtures';
import { exchange } from './support/peers';
import { openPopup, textOf } from './support/popup';
import { buildForAllSites, request, viewOf } from './support/trackers';
import type { Tab, Viewer } from './support/viewer';

const room = rooms.find(({ id }) => id === 'taobao')!;
// A browser of its own, and four tabs.
test.setTimeout(180_000);

const SAID = 'This page has opened a direct connection (WebRTC).';

/** Runs in a page, which looks at its own addresses and meets nobody. */
const GATHER = `new Promise(async (done) => {
  const end = new RTCPeerConnection();
  setTimeout(() => done('looked'), 1000);
  end.createDataChannel('stream');
  await end.setLocalDescription();
})`;

/** A frame of the page's own, which scripts make in order to have natives that nobody has touched. */
const FRAME = `document.body.appendChild(document.createElement('iframe')).contentWindow`;

async function peersIn(page: Tab, tab: Tab) {
  return (await viewOf(page, tab.session)).peers;
}

async function enter(viewer: Viewer): Promise<Tab> {
  const tab = await viewer.enter(room);
  await tab.front();
  return tab;
}

test('a page that opens a direct connection is said to have, until it makes way for another', async ({
  viewer,
}) => {
  const tab = await enter(viewer);
  const popup = await openPopup(viewer, tab.session);
  expect(await tab.evaluate(GATHER)).toBe('looked');
  expect(await peersIn(popup, tab)).toBeNull();
  expect(await textOf(popup)).not.toContain('WebRTC');

  expect(await tab.evaluate(exchange('window'))).toBe('piece');
  await expect.poll(() => textOf(popup)).toContain(SAID);
  const about = await popup.evaluate<string>(
    `document.querySelector('[aria-describedby=peers]').ariaChecked + document.querySelector('#peers').textContent`,
  );
  expect(about).toContain(`false${SAID}`);

  await tab.evaluate('(location.reload(), null)');
  await expect.poll(() => peersIn(popup, tab)).toBeNull();
  await tab.close();
  await popup.close();
});

test('so is one that does it in a frame', async ({ viewer }) => {
  const tab = await enter(viewer);
  const popup = await openPopup(viewer, tab.session);
  expect(await tab.evaluate(exchange(FRAME))).toBe('piece');
  await expect.poll(() => peersIn(popup, tab)).toBe('open');
  await tab.close();
  await popup.close();
});

test('with the address hidden, no connection comes about, and that is said', async ({
  browserKind,
  server,
}) => {
  const viewer = await launch(browserKind, { server, build: buildForAllSites(browserKind) });
  const page = await viewer.openExtension('popup.html');
  const early = await enter(viewer);
  expect(await early.evaluate(exchange('window'))).toBe('piece');
  await expect.poll(() => peersIn(page, early)).toBe('open');
  await request(page, 'trackers.choose', { hideFromPeers: true });
  const popup = await openPopup(viewer, early.session);
  await expect.poll(() => textOf(popup)).toContain('before your address was hidden');

  const late = await enter(viewer);
  await late.evaluate(`(${exchange('window')}.then(() => { window.__met = true; }), null)`);
  await expect.poll(() => peersIn(page, late)).toBe('hidden');
  const second = await openPopup(viewer, late.session);
  await expect.poll(() => textOf(second)).toContain('kept from other viewers');
  expect(await late.evaluate('window.__met')).toBeUndefined();
  await viewer.close();
});
