import { DAY } from '../../utils/day';
import { rooms } from '../rooms';
import { faultsIn, faultsInBothLooks } from './support/axe';
import { expect, launch, test } from './support/fixtures';
import { askBackground } from './support/own';
import { textOf } from './support/popup';
import type { Tab, Viewer } from './support/viewer';

const PAGES = [
  ...['overview', 'ledger', 'flows', 'timeline', 'trackers', 'warnings', 'risk', 'leaks', 'family'],
  ...['rights', 'breach', 'safety'],
];
const PHONE = '打我电话13800001234';
const room = rooms.find(({ id }) => id === 'taobao')!;

async function says(page: Tab, words: string): Promise<void> {
  await expect.poll(() => textOf(page)).toContain(words);
}

/** Goes to an address and waits until its page is there, not the one before. */
async function goTo(page: Tab, address: string): Promise<void> {
  await page.evaluate(`(location.hash = ${JSON.stringify(address)}, null)`);
  const path = JSON.stringify(address.split('?')[0]);
  await page.waitFor(
    `document.querySelector('[aria-current=page]')?.getAttribute('href').split('?')[0] === ${path} &&
      document.querySelector('.plot, .empty, .hero, .events, .rights, .safety-cards') !== null`,
  );
}

test.describe('the dashboard', () => {
  let viewer: Viewer;
  test.beforeEach(async ({ browserKind, server }) => {
    viewer = await launch(browserKind, { server });
  });
  test.afterEach(() => viewer.close());

  test('shows what happens in a room while it is open, and finds it again', async () => {
    const page = await viewer.openExtension('dashboard.html#/overview');
    await says(page, 'No entries yet');
    const tab = await viewer.enter(room);
    await tab.focusComposer();
    await tab.type(PHONE);
    await tab.send('enter');
    await tab.warning();
    await tab.press('Enter');
    await tab.calm();
    await says(page, 'This week 1 message was warned about: 1 masked.');

    await page.front();
    await goTo(page, '#/ledger?type=phone');
    await says(page, '138****1234');
    await goTo(page, '#/ledger?type=email');
    await says(page, 'No entry fits');
    // Who lives alone has no use for a family’s page, and is told what it is for.
    const isLinked = () =>
      page.evaluate<boolean>('document.querySelector(\'nav a[href="#/family"]\') !== null');
    expect(await isLinked()).toBe(false);
    await page.evaluate('(location.hash = "#/family", null)');
    await says(page, 'This page is for families.');
    expect(await page.evaluate('document.querySelector(".empty a").getAttribute("href")')).toBe(
      '/options.html#people',
    );
    expect(await textOf(page)).not.toContain('Phone number Taobao Live');
    // A family sees how often, of what and where, and nothing else.
    await askBackground(viewer, 'level.change', { do: 'who', who: 'teen' });
    await expect.poll(isLinked).toBe(true);
    await goTo(page, '#/family');
    await says(page, 'Phone number Taobao Live 1 1 0');
    expect(await textOf(page)).not.toContain('138');
  });

  test('names and lists older entries after a week without any', async () => {
    await askBackground(viewer, 'ledger.record', {
      id: crypto.randomUUID(),
      at: Date.now() - 20 * DAY,
      kind: 'warning',
      site: 'taobao',
      types: ['phone'],
      channel: 'chat',
      action: 'masked',
      sample: '138****1234',
    });
    const page = await viewer.openExtension('dashboard.html#/ledger?period=7');
    await says(page, 'There are older entries');
    await says(page, '138****1234');
    expect(await textOf(page)).not.toContain('sample data');
    await goTo(page, '#/warnings?period=7');
    await says(page, 'There are older entries');
    await goTo(page, '#/warnings');
    await says(page, 'in 100% of the decided cases');
  });

  test('has a line of a letter that went out, and none of what was let go', async () => {
    const page = await viewer.openExtension('dashboard.html#/rights?site=taobao');
    const press = async (name: string) => {
      const button = `[...document.querySelectorAll('button')].find((one) => one.textContent === '${name}')`;
      await page.waitFor(`${button} !== undefined`);
      await page.evaluate(`(${button}.click(), null)`);
    };
    await press('I have sent it');
    await press('Stop following up');
    await page.waitFor("document.querySelector('.rights-card .rights-more') === null");
    await goTo(page, '#/ledger?kind=request');
    await page.waitFor("document.querySelector('[data-row] b') !== null");
    const rows = await page.evaluate<string[]>(
      "[...document.querySelectorAll('[data-row]')].map((row) => row.innerText)",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('Sent');
  });

  // Neither colours nor what axe looks at depend on the language, or words on the browser.
  for (const [language, tag, faultsOf] of [
    ['en-US', [], faultsInBothLooks],
    ['zh-CN', ['@chromium'], faultsIn],
  ] as const) {
    test(`has no accessibility fault that axe knows, in ${language}`, {
      tag: [...tag],
    }, async ({ browserKind, server }) => {
      test.slow();
      const other = await launch(browserKind, { server, language });
      try {
        await askBackground(other, 'level.change', { do: 'who', who: 'teen' });
        const page = await other.openExtension('dashboard.html#/overview?example=1200');
        await page.waitFor('document.querySelector(\'nav a[href^="#/family"]\') !== null');
        for (const id of PAGES) {
          await goTo(page, `#/${id}?example=1200`);
          await page.waitFor(
            "document.querySelector('.plot, .rights, .safety-cards, .family') !== null",
          );
          expect(await faultsOf(page), id).toEqual([]);
        }
        await goTo(page, '#/leaks?example=1200');
        await page.waitFor("document.querySelector('.plot') !== null");
        await page.evaluate(
          "(document.querySelectorAll('.plot .quiet').forEach((b) => b.click()), null)",
        );
        await page.waitFor("document.querySelector('table') !== null");
        expect(await faultsIn(page), 'tables').toEqual([]);
        await goTo(page, '#/ledger');
        await page.waitFor("document.querySelector('.empty') !== null");
        expect(await faultsIn(page), 'empty').toEqual([]);
      } finally {
        await other.close();
      }
    });
  }

  test('is walked through by the keyboard alone', async () => {
    const page = await viewer.openExtension('dashboard.html#/overview?example=1200');
    await page.waitFor("document.querySelector('.plot') !== null");
    await page.front();
    const focused = () =>
      page.evaluate<string>(
        // In Firefox what scrolls is a stop as well, and holds the words of all that is in it.
        `((at) => (at.matches('a, button, [role], [tabindex]') ? (at.getAttribute('aria-label') ?? at.textContent) : ''))(
          document.activeElement)`,
      );
    const tabTo = async (words: string) => {
      for (let i = 0; i < 60; i++) {
        await page.press('Tab');
        if ((await focused()).includes(words)) return;
      }
      throw new Error(`Tab does not lead to ${words}`);
    };

    // The seven days are one stop: arrow keys lead on, Tab past them.
    await tabTo('View as table');
    await page.press('Tab');
    const day = await focused();
    expect(day).toMatch(/: (nothing|\w+ \d)/);
    await page.press('ArrowRight');
    expect(await focused()).not.toBe(day);
    await page.press('Tab');
    expect(await page.evaluate('document.activeElement.closest(".plot") === null')).toBe(true);
    await page.evaluate('(scrollTo(0, 0), document.querySelector(".skip").focus(), null)');

    await tabTo('Ledger');
    await page.press('Enter');
    await says(page, 'Which site has which details?');
    await expect.poll(focused).toBe('Ledger');
    await page.waitFor("document.querySelector('.cell') !== null");

    await tabTo('View as table');
    await page.press('Enter');
    await page.waitFor("document.querySelector('figure table[role=grid]') === null");
    await page.press('Enter');
    await page.waitFor("document.querySelector('.cell') !== null");
    await tabTo('times');
    const cell = await focused();
    await page.press('ArrowRight');
    expect(await focused()).not.toBe(cell);
    await page.press('Enter');
    await page.waitFor("location.hash.includes('site=') && location.hash.includes('type=')");

    await goTo(page, '#/ledger?example=5000');
    await page.waitFor("document.querySelector('[data-row] b') !== null");
    await page.evaluate('(document.querySelector(\'[data-row][tabindex="0"]\').focus(), null)');
    for (let i = 0; i < 12; i++) await page.press('PageDown');
    await page.waitFor("document.activeElement.dataset.row === '96'");
    await page.waitFor("document.activeElement.querySelector('b') !== null");
  });

  test('draws a few rows of thousands, wherever one looks', async () => {
    const page = await viewer.openExtension('dashboard.html#/ledger?example=5000&kind=warning');
    await page.waitFor("document.querySelector('[data-row] b') !== null");
    // Rows come by and by, so the end moves on while one scrolls to it.
    await page.waitFor(`(() => {
      const list = document.querySelector('.list');
      list.scrollTop = list.scrollHeight;
      const rows = [...document.querySelectorAll('[data-row]')];
      return rows.every((row) => row.querySelector('b')) && Number(rows[0]?.dataset.row) > 300;
    })()`);
    expect(
      await page.evaluate<number>("document.querySelectorAll('[data-row]').length"),
    ).toBeLessThan(60);
  });
});
