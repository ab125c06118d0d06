import { rooms } from '../rooms';
import { chooseLanguage } from './support/choose-language';
import { expect, launch, test } from './support/fixtures';
import { askBackground } from './support/own';
import { askedId, textOf } from './support/popup';
import type { Tab, Viewer } from './support/viewer';

const PIN = '582130';
const room = rooms.find(({ id }) => id === 'enter-keyup')!;

/** A present's button, as rooms have it: a box with a word, which a script of the page listens to. */
const GIFT = `(() => {
  const gift = document.createElement('div');
  gift.id = 'gift';
  gift.textContent = '送礼物';
  gift.style.cssText = 'position:fixed;right:20px;bottom:120px;padding:8px';
  window.given = 0;
  for (const name of ['pointerdown', 'mousedown', 'click'])
    document.documentElement.addEventListener(name, (event) => { if (event.target === gift) given++; }, true);
  document.body.append(gift);
})(), null`;

test.describe('limits', () => {
  test.describe.configure({ timeout: 120_000 });
  let viewer: Viewer;
  test.beforeEach(async ({ browserKind, server }) => {
    viewer = await launch(browserKind, { server });
  });
  test.afterEach(() => viewer.close());

  async function enterPin(page: Tab): Promise<void> {
    await page.front();
    await page.waitFor('document.querySelector("input[type=password]") !== null');
    await page.click('input[type=password]');
    await page.type(PIN);
    await page.press('Enter');
  }

  test('a present is thought of twice, asked for, or not at all, as the level has it', async () => {
    await askBackground(viewer, 'level.change', { do: 'who', who: 'teen' });
    const tab = await viewer.enter(room);
    await tab.evaluate(GIFT);
    const press = async () => {
      await tab.front();
      await tab.click('#gift');
    };
    const text = async () => (await tab.card())?.text ?? '';
    // It goes on, with a word beside it.
    await expect
      .poll(async () => {
        await press();
        return text();
      })
      .toContain('real money');
    expect(await tab.evaluate<number>('given')).toBeGreaterThan(0);

    await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
    await askBackground(viewer, 'lock.set', PIN);
    await tab.evaluate('(given = 0, null)');
    await press();
    await tab.warning();
    expect(await text()).toContain('ask a parent first');
    await tab.choose(/Ask a parent/);
    const page = await viewer.openExtension(`lock.html?ask=${await askedId(viewer)}`);
    await enterPin(page);
    await expect.poll(() => textOf(page)).toContain('Done');
    await tab.front();
    await expect.poll(text).toContain('allowed for ten minutes');
    expect(await tab.evaluate('given')).toBe(0);
    await press();
    expect(await tab.evaluate('given')).toBe(3);

    await askBackground(viewer, 'level.change', { do: 'level', level: 3, site: null });
    const next = await viewer.enter(room);
    await next.evaluate(GIFT);
    await next.waitFor('document.readyState === "complete"');
    await expect
      .poll(async () => {
        await next.click('#gift');
        return (await next.card())?.buttons.map(({ name }) => name) ?? [];
      })
      .toEqual(['Leave it']);
    const words = async () => (await next.marks()).map((mark) => mark.words);
    await expect.poll(words).toEqual(['Public chat is put away']);
  });

  test('at night a room makes way for a calm page, until a parent gives half an hour', async () => {
    await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
    await askBackground(viewer, 'lock.set', PIN);
    const tab = await viewer.enter(room);
    // Whatever the clock says: all of the day but this last minute.
    await askBackground(viewer, 'level.change', {
      do: 'time',
      time: { daily: null, night: nightNow() },
    });
    await tab.front();
    await tab.evaluate('(location.reload(), null)').catch(() => {});
    await expect
      .poll(() => textOf(tab).catch(() => ''), { timeout: 30_000 })
      .toContain('time to rest');
    await tab.click('.row button:not(.primary)');
    await enterPin(tab);
    const isRoom = () => tab.evaluate('typeof __room === "object"').catch(() => false);
    await expect.poll(isRoom).toBe(true);
    // It stays: by now the room has told that somebody is there, and was let.
    await new Promise((done) => setTimeout(done, 3000));
    expect(await isRoom()).toBe(true);
    await tab.close();
  });

  test('an hour of one’s own to stop at is named in the language chosen', async () => {
    const options = await viewer.openExtension('options.html');
    await chooseLanguage(options, 'de');
    await expect.poll(() => textOf(options).catch(() => '')).toContain('Wie streng Hushcart ist');
    await askBackground(viewer, 'level.change', { do: 'level', level: 1, site: null });
    await askBackground(viewer, 'level.change', {
      do: 'time',
      time: { daily: null, night: nightNow() },
    });
    const tab = await viewer.enter(room);
    await tab.front();
    await expect.poll(async () => (await tab.card())?.text ?? '').toContain('Schlaf gut');
  });

  test('in a private window, too, where no page of ours is shown: it is emptied, and ours opens beside it', {
    tag: '@chromium',
  }, async () => {
    await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
    await askBackground(viewer, 'level.change', {
      do: 'time',
      time: { daily: null, night: nightNow() },
    });
    const own = await viewer.openExtension('popup.html');
    const id = await own.evaluate<string>('chrome.runtime.id');
    const extensions = await viewer.open('chrome://extensions');
    await extensions.evaluate(`${privateAccess(id)}.then(() => null)`);
    // Allowed there, it is loaded anew, and its pages are shut.
    await extensions.waitFor(isLoaded(id));
    const tools = await viewer.open(`chrome-extension://${id}/popup.html`);
    await tools.evaluate(
      `chrome.windows.create({ incognito: true, url: ${JSON.stringify(room.url)} }).then(() => null)`,
    );
    const tabs = () =>
      tools.evaluate<{ url: string; incognito: boolean }[]>(
        'chrome.tabs.query({}).then((all) => all.map(({ url = "", incognito }) => ({ url, incognito })))',
      );
    const ours = async () => (await tabs()).filter(({ url }) => url.includes('/limit.html'));
    await expect.poll(ours, { timeout: 30_000 }).toMatchObject([{ incognito: false }]);
    // An empty page's address is not told to extensions, a room's is.
    const hidden = async () => (await tabs()).filter(({ incognito }) => incognito);
    await expect.poll(hidden).toEqual([{ url: '', incognito: true }]);
  });

  test('the week of a family says how long was watched, and what a parent let go', async () => {
    test.slow();
    await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
    await askBackground(viewer, 'lock.set', PIN);
    const open = () => viewer.openExtension('dashboard.html#/family');
    const first = await open();
    await expect
      .poll(() => textOf(first))
      .toContain('No time in live rooms was counted in these two weeks.');
    await expect
      .poll(() => textOf(first))
      .toContain('A parent let nothing go with the PIN this week.');

    await first.evaluate(kept(9));
    await first.close();
    const page = await open();
    const text = () => textOf(page);
    await expect
      .poll(text)
      .toContain('50 minutes in live rooms this week, 20 minutes more than the week before.');
    const days = "document.querySelectorAll('.plot g[role=img]').length";
    await expect.poll(() => page.evaluate<number>(days)).toBe(7);
    await page.click('.plot .quiet');
    await expect.poll(text).toContain('10 minutes 10 minutes');

    // Half a minute goes by in a room: as the limit counts it, so the page has it.
    const tab = await viewer.enter(room);
    const spent = async () => {
      await tab.front();
      return askBackground(viewer, 'limits.spent', null);
    };
    await expect.poll(spent, { timeout: 90_000, intervals: [2000] }).toBe(1);
    const later = await open();
    await expect.poll(() => textOf(later)).toContain('51 minutes in live rooms this week');
    await expect.poll(() => textOf(later)).toContain('Watched today: 1 minute.');
  });
});

/**
 * Run in a page of ours: as if ten minutes had been watched on each of so many days before today, the last one damaged,
 * and nearly one today, just now.
 */
const kept = (days: number) => `new Promise((done, failed) => {
  const two = (n) => String(n).padStart(2, '0');
  const dayBefore = (ago) => {
    const date = new Date();
    date.setDate(date.getDate() - ago);
    return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  };
  const past = Array.from({ length: ${days} }, (_, i) => ({ day: dayBefore(${days} - i), ms: 600_000 }));
  past.at(-1).ms = 'x';
  const value = { day: dayBefore(0), ms: 0, watched: 59_000, extra: 0, at: Date.now() - 5000, past };
  const asked = indexedDB.open('protection');
  asked.onerror = failed;
  asked.onsuccess = () => {
    const turn = asked.result.transaction('rows', 'readwrite');
    turn.objectStore('rows').put({ id: 'spent', value });
    turn.oncomplete = () => { asked.result.close(); done(null); };
  };
})`;

/** Run in the browser's own page of extensions: lets one into private windows, and asks if it is there again. */
const privateAccess = (id: string) =>
  `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() =>
    chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true }))`;
const isLoaded = (id: string) =>
  `chrome.developerPrivate.getExtensionInfo('${id}').then(({ incognitoAccess, views }) =>
    incognitoAccess.isActive && views.some(({ type }) => type === 'EXTENSION_SERVICE_WORKER_BACKGROUND'))`;

/** A night that it is now, and for a while. */
function nightNow(): { from: number; to: number } {
  const minute = new Date().getHours() * 60 + new Date().getMinutes();
  return { from: (minute + 1380) % 1440, to: (minute + 60) % 1440 };
}
