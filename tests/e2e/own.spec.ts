import { rmSync } from 'node:fs';
import { formsOf } from '../../utils/own/forms';
import { rooms } from '../rooms';
import type { Room } from '../rooms/room';
import { brokenBuild, noVault, silentVault, slowVault } from './support/broken-build';
import { expect, launch, test } from './support/fixtures';
import { storedRows } from './support/ledger';
import { askBackground, lookAlikes } from './support/own';
import type { Tab, Viewer } from './support/viewer';

const NAME = { kind: 'name', text: '张小明' } as const;
const PHRASE = { kind: 'phrase', text: '桔梗计划' } as const;
const INNOCENT = '这件160穿M码可以吗 3号链接拍2件';
/** How long the engine, and with it the sketch, may take to come once the viewer turns to the chat box, in milliseconds. */
const LOADED = 1500;
/** How long an open room may take to learn of a change, in milliseconds. */
const LEARNED = 500;
const roomOf = (id: string) => rooms.find((room) => room.id === id)!;
const room = roomOf('enter-keyup');
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function enterRoom(viewer: Viewer, where: Room = room): Promise<Tab> {
  const tab = await viewer.enter(where);
  await tab.focusComposer();
  await pause(LOADED);
  return tab;
}

async function write(tab: Tab, text: string): Promise<void> {
  await tab.focusComposer();
  await tab.type(text);
  await tab.send('enter');
}

test.describe('own details', () => {
  let viewer: Viewer;
  test.beforeEach(async ({ browserKind, server }) => {
    viewer = await launch(browserKind, { server });
  });
  test.afterEach(() => viewer.close());

  test('are held and masked wholly, written plainly or disguised; what is innocent arrives once and unchanged', async ({
    server,
  }) => {
    const entry = await askBackground(viewer, 'own.add', NAME);
    await askBackground(viewer, 'own.add', PHRASE);
    const kept = await askBackground(viewer, 'own.list', null);
    expect(kept).toContainEqual({ id: entry!.id, kind: 'name', label: '张**' });

    const tab = await enterRoom(viewer);
    const sent: string[] = [];
    for (const [draft, masked, names] of [
      ['我叫张小明呀', '我叫******呀', 'a detail of yours'],
      ['是张·小.明', '是******', 'a detail of yours'],
      ['ＺＨＡＮＧ xiaoming', '******', 'a detail of yours'],
      ['桔 梗 计 划上线了', '******上线了', 'words you keep secret'],
    ] as const) {
      await write(tab, draft);
      const card = await tab.warning();
      expect(card.name).toContain(names);
      expect(card.text).toContain(masked);
      await tab.press('Enter');
      sent.push(masked);
      await expect.poll(() => server.arrived(tab.session)).toEqual(sent);
      await tab.waitFor('__room.draft() === ""');
      await write(tab, INNOCENT);
      sent.push(INNOCENT);
      await expect.poll(() => server.arrived(tab.session)).toEqual(sent);
      await tab.waitFor('__room.draft() === ""');
    }
    await pause(LEARNED);
    expect(server.arrived(tab.session)).toEqual(sent);

    const popup = await viewer.openExtension('popup.html');
    const rows = await storedRows(popup);
    expect(rows.map(({ types }) => types).sort()).toEqual([
      ['own_detail'],
      ['own_detail'],
      ['own_detail'],
      ['protected_phrase'],
    ]);
    for (const { raw } of rows) expect(raw).not.toMatch(/张|小明|桔梗|xiaoming/i);
  });

  test('that are added or removed are known to a room that is open', async ({ server }) => {
    const tab = await enterRoom(viewer);
    await write(tab, '张小明在吗');
    await expect.poll(() => server.arrived(tab.session)).toEqual(['张小明在吗']);
    await tab.waitFor('__room.draft() === ""');

    const entry = await askBackground(viewer, 'own.add', NAME);
    await tab.front();
    await pause(LEARNED);
    await write(tab, '张小明来了');
    await tab.warning();
    await tab.press('Escape');
    await tab.calm();

    await askBackground(viewer, 'own.remove', entry!.id);
    await tab.front();
    await pause(LEARNED);
    await tab.focusComposer();
    await tab.send('enter');
    await expect.poll(() => server.arrived(tab.session)).toEqual(['张小明在吗', '张小明来了']);
  });

  test('are found after the background has been ended', async ({ server }) => {
    await askBackground(viewer, 'own.add', NAME);
    const tab = await enterRoom(viewer);
    await viewer.stopBackground();
    await write(tab, '我叫张小明');
    expect((await tab.warning()).text).toContain('我叫******');
    await viewer.stopBackground();
    await tab.press('Enter');
    await expect.poll(() => server.arrived(tab.session)).toEqual(['我叫******']);
  });

  test('leave no trace that the page could read', async () => {
    await askBackground(viewer, 'own.add', NAME);
    const tab = await viewer.enter(room);
    await tab.evaluate(`(() => {
      window.__heard = [];
      addEventListener('message', ({ data }) => window.__heard.push(data));
      return null;
    })()`);
    await tab.focusComposer();
    await pause(LOADED);
    await write(tab, '张小明收');
    await tab.warning();
    const seen = await tab.evaluate<string>(`(async () => JSON.stringify({
      heard: window.__heard,
      engine: Symbol.for('hushcart.engine') in globalThis,
      kept: [localStorage.length, sessionStorage.length, document.cookie],
      databases: await indexedDB.databases(),
      text: document.documentElement.outerHTML.includes('张小明'),
    }))()`);
    expect(JSON.parse(seen)).toEqual({
      heard: [],
      engine: false,
      kept: [0, 0, ''],
      databases: [],
      text: false,
    });
  });
});

/** One room and act per way to notice a send. */
const ACTS = [
  ['enter-keypress', 'enter'],
  ['enter-keyup', 'enter'],
  ['enter-beforeinput-rich', 'enter'],
  ['enter-form', 'enter'],
  ['enter-request-submit', 'enter'],
  ['window-capture', 'enter'],
  ['window-capture', 'touch'],
  ['enter-form-native', 'button'],
  ['press-pointerdown', 'button'],
  ['press-mouseup', 'button'],
  ['press-touchend', 'touch'],
  ['editor-slate', 'button'],
  ['shadow-closed', 'touch'],
  ['frame-cross-site', 'enter'],
] as const;

/** Each browser takes every other act; both take all with the rooms' whole (`ROOMS=all`). */
function actsOf(browser: Viewer['name']) {
  const turn = browser === 'chromium' ? 0 : 1;
  return ACTS.filter((_, i) => process.env.ROOMS === 'all' || i % 2 === turn);
}

test('an innocent message sent before the vault has answered arrives once and unchanged, however it is sent', async ({
  browserKind,
  server,
}) => {
  test.setTimeout(180_000);
  await withVault(browserKind, server, slowVault(60), async (viewer) => {
    const acts = actsOf(browserKind);
    const texts = await lookAlikes(viewer, acts.length);
    for (const [i, [id, path]] of acts.entries()) {
      const tab = await enterRoom(viewer, roomOf(id));
      await tab.paste(texts[i]!);
      await tab.send(path);
      const arrived = () => server.arrived(tab.session);
      await expect.poll(arrived, { message: `${id} by ${path}` }).toEqual([texts[i]]);
      await pause(LEARNED);
      expect(arrived(), `${id} by ${path}`).toEqual([texts[i]]);
      expect(await tab.card()).toBeNull();
      await tab.close();
    }
  });
});

test('a key that is kept down sends such a message once, when it is up', async ({
  browserKind,
  server,
}) => {
  await withVault(browserKind, server, slowVault(60), async (viewer) => {
    const [text] = await lookAlikes(viewer, 1);
    const tab = await enterRoom(viewer);
    await tab.paste(text!);
    await tab.down('Enter');
    await pause(300);
    expect(server.arrived(tab.session)).toEqual([]);
    await tab.up('Enter');
    await expect.poll(() => server.arrived(tab.session)).toEqual([text]);
    await pause(LEARNED);
    expect(server.arrived(tab.session)).toEqual([text]);
  });
});

test('an own name sent before the vault has answered is held', async ({ browserKind, server }) => {
  await withVault(browserKind, server, slowVault(60), async (viewer) => {
    const tab = await enterRoom(viewer);
    await tab.paste('我叫张小明');
    await tab.send('enter');
    expect((await tab.warning()).text).toContain('我叫******');
    await tab.press('Enter');
    await expect.poll(() => server.arrived(tab.session)).toEqual(['我叫******']);
  });
});

test('where the vault keeps silent, what may be own is warned of', async ({
  browserKind,
  server,
}) => {
  await withVault(browserKind, server, silentVault(formsOf(NAME)), async (viewer) => {
    const [text] = await lookAlikes(viewer, 1);
    const tab = await enterRoom(viewer);
    await write(tab, text!);
    expect((await tab.warning()).name).toContain('a detail of yours');
    expect(server.arrived(tab.session)).toEqual([]);
    await tab.press('Escape');
    await tab.calm();
  });
});

test('where the vault cannot be opened, all else is found as ever', async ({
  browserKind,
  server,
}) => {
  const build = brokenBuild(browserKind, { background: noVault });
  const viewer = await launch(browserKind, { server, build });
  const tab = await enterRoom(viewer);
  await write(tab, INNOCENT);
  await expect.poll(() => server.arrived(tab.session)).toEqual([INNOCENT]);
  await write(tab, '寄到杭州市西湖区文三路398号东信大厦5楼');
  expect((await tab.warning()).text).toContain('杭州市…');
  await viewer.close();
  rmSync(build, { recursive: true });
});

/** A browser whose vault is out of order in this way and knows the name. */
async function withVault(
  browserKind: Viewer['name'],
  server: Parameters<typeof launch>[1]['server'],
  background: string,
  act: (viewer: Viewer) => Promise<void>,
): Promise<void> {
  const build = brokenBuild(browserKind, { background });
  const viewer = await launch(browserKind, { server, build });
  try {
    await askBackground(viewer, 'own.add', NAME);
    await act(viewer);
  } finally {
    await viewer.close();
    rmSync(build, { recursive: true });
  }
}
