import { rmSync } from 'node:fs';
import { rooms } from '../rooms';
import { brokenBuild, noDatabase, noStorage } from './support/broken-build';
import { expect, launch, test } from './support/fixtures';
import { storedRows } from './support/ledger';
import { loseBox, refuseText, takeTrustedKeysOnly } from './support/mishaps';
import { openPopup, textOf } from './support/popup';
import type { LiveServer } from './support/server';
import type { Tab, Viewer } from './support/viewer';

const PHONE = '打我电话13800001234';
const MASKED = '打我电话138****1234';
const DIGITS = '13800001234';
const room = rooms.find(({ id }) => id === 'enter-keyup')!;

async function held(viewer: Viewer): Promise<Tab> {
  const tab = await viewer.enter(room);
  await tab.focusComposer();
  await tab.type(PHONE);
  await tab.send('enter');
  await tab.warning();
  return tab;
}

async function said(tab: Tab, words: string): Promise<void> {
  await expect.poll(async () => (await tab.card())?.text ?? '').toContain(words);
}

test('a chat box that vanishes under the warning: nothing is sent, and the text is kept', async ({
  viewer,
  server,
}) => {
  const tab = await held(viewer);
  const stood = (await tab.card())!.buttons[0]!.x;
  await loseBox(tab);
  await tab.press('Enter');
  await said(tab, 'The chat box is gone');
  await said(tab, 'Copy');
  // Where the warning stood, not in a corner: a card is 360 pixels wide.
  expect(Math.abs((await tab.card())!.buttons[0]!.x - stood)).toBeLessThan(360);
  expect(server.arrived(tab.session)).toEqual([]);
  await tab.close();
});

test('a box that refuses new text: nothing is sent, and the viewer is told', async ({
  viewer,
  server,
}) => {
  const tab = await held(viewer);
  await refuseText(tab, PHONE);
  await tab.press('Enter');
  await said(tab, 'could not be changed');
  expect(server.arrived(tab.session)).toEqual([]);
  await tab.close();
});

test('a page that takes trusted keys only: the viewer is told, and their own Enter passes once', async ({
  viewer,
  server,
}) => {
  const tab = await held(viewer);
  await takeTrustedKeysOnly(tab);
  await tab.press('Enter');
  await said(tab, 'press Enter or the send button once more');
  expect(server.arrived(tab.session)).toEqual([]);
  expect(await tab.draft()).toBe(MASKED);
  await tab.focusComposer();
  await tab.send('enter');
  await expect.poll(() => server.arrived(tab.session)).toEqual([MASKED]);
  await tab.close();
});

test('a tab closed under the warning: nothing was sent, and the ledger knows of it', async ({
  browserKind,
  server,
}) => {
  const viewer = await launch(browserKind, { server });
  const tab = await held(viewer);
  await tab.close();
  const popup = await viewer.openExtension('popup.html');
  await expect
    .poll(async () => (await storedRows(popup)).map(({ action }) => action))
    .toEqual(['held']);
  expect(server.arrived(tab.session)).toEqual([]);
  await viewer.close();
});

test('an update under an open room: the message is still held, and goes out masked', async ({
  browserKind,
  server,
}) => {
  const viewer = await launch(browserKind, { server });
  const tab = await viewer.enter(room);
  await viewer.update();
  await tab.focusComposer();
  await tab.type(PHONE);
  await tab.send('enter');
  const card = await tab.warning();
  // Chromium leaves open pages the old guard, which says so.
  if (browserKind === 'chromium') expect(card.text).toContain('reload the page');
  await tab.press('Enter');
  await expect.poll(() => server.arrived(tab.session)).toEqual([MASKED]);
  await viewer.close();
});

test('a background that does not answer: the message goes on, and its event waits, without the number', async ({
  browserKind,
  server,
}) => {
  const { viewer, tab, done } = await brokenViewer(browserKind, server, { background: null });
  await tab.press('Enter');
  await said(tab, 'Masked and sent');
  expect(server.arrived(tab.session)).toEqual([MASKED]);
  const waiting = await outbox(viewer);
  expect(Object.keys(waiting).length).toBeGreaterThan(0);
  expect(JSON.stringify(waiting)).not.toContain(DIGITS.slice(-4));
  await done();
});

test('a ledger that cannot be written: the event waits in the outbox', async ({
  browserKind,
  server,
}) => {
  const { viewer, tab, done } = await brokenViewer(browserKind, server, { background: noDatabase });
  await tab.press('Enter');
  await expect.poll(() => server.arrived(tab.session)).toEqual([MASKED]);
  await expect.poll(async () => Object.keys(await outbox(viewer)).length).toBeGreaterThan(0);
  await done();
});

test('no storage at all: still held; sent as chosen, and the viewer is told it was not noted', async ({
  browserKind,
  server,
}) => {
  const { tab, done } = await brokenViewer(browserKind, server, {
    background: null,
    guard: noStorage,
  });
  expect(server.arrived(tab.session)).toEqual([]);
  await tab.press('Enter');
  await said(tab, 'this one was not noted');
  expect(server.arrived(tab.session)).toEqual([MASKED]);
  await done();
});

test('a page older than Hushcart: the popup says that it must be reloaded', async ({
  browserKind,
  server,
}) => {
  const { viewer, tab, done } = await brokenViewer(browserKind, server, { guard: null }, false);
  const popup = await openPopup(viewer, tab.session);
  await expect.poll(() => textOf(popup)).toContain('reload it to be protected');
  await done();
});

async function brokenViewer(
  browserKind: Viewer['name'],
  server: LiveServer,
  broken: Parameters<typeof brokenBuild>[1],
  hold = true,
) {
  const build = brokenBuild(browserKind, broken);
  const viewer = await launch(browserKind, { server, build });
  const tab = hold ? await held(viewer) : await viewer.enter(room);
  const done = async () => {
    await viewer.close();
    rmSync(build, { recursive: true });
  };
  return { viewer, tab, done };
}

async function outbox(viewer: Viewer): Promise<object> {
  const page = await viewer.openExtension('popup.html');
  const json = await page.evaluate<string>(
    '(globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(all))',
  );
  await page.close();
  return JSON.parse(json);
}
