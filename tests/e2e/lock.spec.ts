import { rooms } from '../rooms';
import { expect, launch, test } from './support/fixtures';
import { askBackground } from './support/own';
import { askedId, textOf } from './support/popup';
import type { Tab, Viewer } from './support/viewer';

const PHONE = '打我电话13800001234';
const PIN = '582130';
const room = rooms.find(({ id }) => id === 'enter-keyup')!;
/** A picture of a code, as hosts show one beside the room. */
const CODE = `(() => {
  const code = new Image(160, 160);
  code.alt = '进群二维码';
  code.style.cssText = 'position:fixed;left:40px;top:80px;background:#ccc';
  document.body.append(code);
})(), null`;
const JSON_BUTTON =
  "[...document.querySelectorAll('.safety button')].find(({ textContent }) => /JSON/.test(textContent))";
const api = '(globalThis.browser ?? chrome)';

async function write(tab: Tab, text = PHONE): Promise<string[]> {
  await tab.focusComposer();
  await tab.type(text);
  await tab.send('enter');
  return (await tab.warning()).buttons.map(({ name }) => name);
}

test.describe('a child’s profile', () => {
  // Many pages are opened one after the other; a busy machine takes its time.
  test.describe.configure({ timeout: 180_000 });
  let viewer: Viewer;
  test.beforeEach(async ({ browserKind, server }) => {
    viewer = await launch(browserKind, { server });
    await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
    await askBackground(viewer, 'lock.set', PIN);
  });
  test.afterEach(() => viewer.close());

  test('holds a number, which can be masked or edited; a secret can only be edited', async ({
    server,
  }) => {
    const tab = await viewer.enter(room);
    // A code leads off the site as well: under a veil, too.
    await tab.evaluate(CODE);
    const codes = async () => (await tab.marks()).map(({ words }) => words);
    await expect.poll(codes).toEqual(['A code to scan: not yet']);
    await tab.unveil();
    await expect.poll(codes).toEqual([]);
    await tab.evaluate(`void __room.hear('小B', '加微信 vx8812abc 领内部券', '')`);
    // Trackers are blocked strictly, though nobody has chosen that.
    const tools = await viewer.openExtension('popup.html');
    await tools.waitFor(
      `${api}.declarativeNetRequest.getEnabledRulesets().then((sets) => sets.includes('strict'))`,
    );
    await tools.close();
    await tab.front();
    // A child reads of a lure what it wants to; at the strict level, nothing.
    const veils = async () => (await tab.marks()).map(({ isVeiled }) => isVeiled);
    await expect.poll(veils).toEqual([true]);
    expect(await write(tab)).toEqual(['Mask and send', 'Edit', 'Ask a parent']);
    await tab.press('Enter');
    await expect.poll(() => server.arrived(tab.session)).toEqual(['打我电话138****1234']);
    await tab.waitFor('__room.draft() === ""');

    await tab.focusComposer();
    await tab.waitFor('document.activeElement !== document.body');
    await askBackground(viewer, 'level.change', { do: 'level', level: 3, site: null });
    await tab.front();
    // The chat box is put away, and what is typed goes nowhere.
    await tab.waitFor('document.activeElement === document.body');
    await tab.focusComposer();
    await tab.type('好看');
    await tab.press('Enter');
    expect(await tab.draft()).toBe('');
    expect(server.arrived(tab.session)).toHaveLength(1);
  });

  test('lets a message go once a parent has entered the PIN in a page of ours', async ({
    server,
  }) => {
    const tab = await viewer.enter(room);
    await write(tab);
    await tab.choose(/Ask a parent/);
    const id = await askedId(viewer);
    const page = await viewer.openExtension(`lock.html?ask=${id}`);
    await expect.poll(() => textOf(page)).toContain('打我电话138****1234');
    expect(await textOf(page)).not.toContain('13800001234');
    await page.front();
    await page.click('input');
    await page.type('907152');
    await page.press('Enter');
    await expect.poll(() => textOf(page)).toContain('That was not it');
    expect(server.arrived(tab.session)).toEqual([]);
    await page.click('input');
    await page.type(PIN);
    await page.press('Enter');
    await expect.poll(() => textOf(page)).toContain('Done');
    await tab.front();
    await expect.poll(() => server.arrived(tab.session)).toEqual([PHONE]);
    // For this one message: the lock is shut again.
    expect((await askBackground(viewer, 'lock.state', null)).lock).toMatchObject({ openMs: 0 });
    // Parent and child see how often, and neither what nor where.
    const family = await viewer.openExtension('dashboard.html#/family');
    await expect
      .poll(() => textOf(family))
      .toMatch(/A parent let 1 thing go with the PIN this week.*Messages, sent as is 1 0/);
  });

  test('is put right when storage is edited or emptied, and says so', async () => {
    const tab = await viewer.enter(room);
    // The note is for whoever has the PIN.
    await askBackground(viewer, 'lock.open', PIN);
    const tools = await viewer.openExtension('popup.html');
    for (const edit of [
      'set({ levels: { "*": 0 } })',
      'set({ sitesOff: ["taobao", "bilibili", "douyin", "twitch", "youtube"] })',
      'set({ agreement: { text: "{}", tag: "" } })',
      'clear()',
    ]) {
      await tools.evaluate(`${api}.storage.local.${edit}.then(() => null)`);
      await expect
        .poll(() =>
          tools.evaluate(
            `${api}.storage.local.get(["levels", "sitesOff"]).then((told) => JSON.stringify(told))`,
          ),
        )
        .toBe('{"levels":{"*":2},"sitesOff":[]}');
      const { notice } = await askBackground(viewer, 'lock.state', null);
      expect(notice, edit).toMatchObject({ loss: 'restored' });
      await askBackground(viewer, 'level.forget-notice', null);
    }
    await tab.front();
    expect(await write(tab)).not.toContain('Send anyway');
  });

  // Chromium's driver hears nothing of an extension that was loaded anew, so Firefox shows it.
  test('stays as it is when the extension is loaded anew, and an open lock is shut', {
    tag: '@firefox',
  }, async () => {
    await askBackground(viewer, 'lock.open', PIN);
    const before = await viewer.openExtension('popup.html');
    const address = await before.evaluate<string>('location.href');
    await viewer.update();
    const state = `${api}.runtime.sendMessage({ name: 'lock.state', input: null })
      .then((reply) => JSON.stringify(reply?.value ?? null))`;
    await expect
      .poll(
        async () => {
          // Chromium's driver hears of no new worker, but the address is the same.
          const opening =
            viewer.name === 'chromium' ? viewer.open(address) : viewer.openExtension('popup.html');
          const page = await opening.catch(() => null);
          const view = await page?.evaluate<string>(state).catch(() => 'null');
          await page?.close();
          return JSON.parse(view ?? 'null');
        },
        { timeout: 30_000 },
      )
      .toMatchObject({ level: 2, lock: { openMs: 0 } });
  });

  test('keeps a guesser waiting, though the background is ended', async () => {
    for (const wait of [0, 0, 0, 30_000]) {
      const answer = await askBackground(viewer, 'lock.open', '000000');
      expect(answer).toMatchObject({ open: false });
      expect(Math.round(answer.waitMs / 1000) * 1000).toBe(wait);
    }
    await viewer.stopBackground();
    const { open, waitMs } = await askBackground(viewer, 'lock.open', PIN);
    expect(open).toBe(false);
    expect(waitMs).toBeGreaterThan(0);
  });

  test('needs the PIN to switch a site off, from wherever it is asked', async () => {
    const off = { do: 'site', site: 'taobao', on: false } as const;
    expect(await askBackground(viewer, 'level.change', off)).toEqual({ need: 'pin' });
    await askBackground(viewer, 'lock.open', PIN);
    expect(await askBackground(viewer, 'level.change', off)).toEqual({ done: true });
    await askBackground(viewer, 'lock.close', null);
    expect(
      await askBackground(viewer, 'level.change', { do: 'site', site: 'jd', on: false }),
    ).toEqual({ need: 'pin' });
    // A file of the ledger, too; and it is given where it is asked for.
    const safety = await viewer.openExtension('dashboard.html#/safety');
    await safety.waitFor(`Boolean(${JSON_BUTTON})`);
    await safety.evaluate(`(${JSON_BUTTON}.click(), null)`);
    // The dialog is there before it is drawn: what is typed before it has the focus is typed nowhere.
    await safety.waitFor('document.querySelector("dialog:modal input") !== null');
    await safety.click('dialog input');
    await safety.waitFor('document.activeElement.matches("dialog input")');
    await safety.type(PIN);
    await safety.waitFor(`document.activeElement.value === ${JSON.stringify(PIN)}`);
    await safety.press('Enter');
    await expect.poll(() => textOf(safety)).toMatch(/hushcart-[\d-]+\.json/);
    expect((await askBackground(viewer, 'lock.state', null)).lock).toMatchObject({ openMs: 0 });
  });

  test('cannot be reached by the scripts of a page', async () => {
    const tab = await viewer.enter(room);
    const reach = await tab.evaluate<string>(`(() => JSON.stringify([
      typeof globalThis.chrome?.runtime?.sendMessage,
      typeof globalThis.chrome?.storage,
      typeof globalThis.browser?.runtime?.sendMessage,
      typeof globalThis.browser?.storage,
    ]))()`);
    expect(JSON.parse(reach)).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  });
});
