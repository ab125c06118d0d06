import { rooms } from '../rooms';
import { faultsInBothLooks } from './support/axe';
import { expect, launch, test } from './support/fixtures';
import { storedRows } from './support/ledger';
import { openPopup, textOf } from './support/popup';
import type { Tab, Viewer } from './support/viewer';

const PHONE = '打我电话13800001234';
const DIGITS = '13800001234';
const room = rooms.find(({ id }) => id === 'taobao')!;

async function says(popup: Tab, words: string): Promise<void> {
  await expect.poll(() => textOf(popup)).toContain(words);
}

async function write(tab: Tab): Promise<void> {
  await tab.front();
  await tab.focusComposer();
  await tab.type(PHONE);
  await tab.send('enter');
  await tab.warning();
}

test.describe('the popup', () => {
  let viewer: Viewer;
  test.beforeEach(async ({ browserKind, server }) => {
    viewer = await launch(browserKind, { server });
  });
  test.afterEach(() => viewer.close());

  test('tells what was done today and what the site has; the ledger holds no number in the clear', async () => {
    const tab = await viewer.enter(room);
    const popup = await openPopup(viewer, tab.session);
    await says(popup, 'Protected');
    await says(popup, 'Nothing you have sent in chat');

    await write(tab);
    await tab.press('Enter');
    await tab.waitFor('__room.draft() === ""');
    await write(tab);
    await tab.press('Escape');
    await tab.calm();
    await tab.send('enter');
    await tab.warning();
    await tab.pressLong(/Send anyway/, 1600);
    await tab.calm();

    await says(popup, 'Warned 3 Masked 1 Edited 1 Sent as is 1');
    await says(popup, 'This site has from you Phone number');
    const rows = await storedRows(popup);
    expect(rows.map(({ action, site, types }) => [action, site, types]).sort()).toEqual([
      ['edited', 'taobao', ['phone']],
      ['masked', 'taobao', ['phone']],
      ['sent_anyway', 'taobao', ['phone']],
    ]);
    for (const { raw } of rows) {
      expect(raw).not.toContain(DIGITS);
      expect(raw).not.toContain(DIGITS.slice(-4));
    }
  });

  test('switches a site off and on again: off, a number passes; on, it is held', async ({
    server,
  }) => {
    const tab = await viewer.enter(room);
    const popup = await openPopup(viewer, tab.session);
    await says(popup, 'Protected');
    await popup.front();
    await popup.click('[role=switch]');
    await says(popup, 'Protection is off for this site');
    await tab.front();
    await tab.focusComposer();
    await tab.type(PHONE);
    await tab.send('enter');
    await expect.poll(() => server.arrived(tab.session)).toEqual([PHONE]);
    expect(await tab.card()).toBeNull();

    await popup.front();
    await popup.click('[role=switch]');
    await says(popup, 'Protected');
    await write(tab);
    expect(server.arrived(tab.session)).toEqual([PHONE]);
  });

  test('knows a page without a room, and a site it does not know', async () => {
    const page = await viewer.open('https://www.taobao.com/');
    const popup = await viewer.openExtension('popup.html');
    await says(popup, 'does not know this site');
    await page.close();
    const tab = await viewer.open('https://tbzb.taobao.com/search?s=search-page');
    await says(await openPopup(viewer, 'search-page'), 'No live room on this page');
    await tab.close();
  });

  test('has no accessibility fault that axe knows, light or dark', async () => {
    const tab = await viewer.enter(room);
    await write(tab);
    await tab.press('Enter');
    await tab.calm();
    const popup = await openPopup(viewer, tab.session);
    await says(popup, 'Masked 1');
    expect(await faultsInBothLooks(popup)).toEqual([]);
  });
});
