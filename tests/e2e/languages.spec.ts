import { readdirSync } from 'node:fs';
import { rooms } from '../rooms';
import { chooseLanguage } from './support/choose-language';
import { expect, launch, test } from './support/fixtures';
import { openPopup, textOf } from './support/popup';
import { eventually } from './support/tab';
import type { Tab, Viewer } from './support/viewer';

const LANGUAGES = readdirSync('public/_locales');
/** The longest words, the tallest script, and the language most viewers read: another browser breaks the same lines. */
const ELSEWHERE = ['de', 'th', 'zh_CN'];
const room = rooms.find(({ id }) => id === 'tiktok')!;
/** What is cut off or sticks out, through open shadow roots: its tag, words and sizes. */
const CUT_OFF = `(() => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((el) =>
    [el, ...(el.shadowRoot ? all(el.shadowRoot) : [])]);
  const seen = all(document.body).filter((el) => el.checkVisibility() && el.clientWidth > 1);
  const wrong = seen.filter((el) =>
    el.matches('button, a, label, legend, h1, h2, h3, p, li, dt, dd, th, td, [role=alert], [role=status]') &&
    (el.scrollWidth > el.clientWidth + 1 || el.getBoundingClientRect().right > innerWidth + 1));
  return wrong.map((el) => el.tagName + ' ' + el.innerText + ' ' + el.scrollWidth + '>' + el.clientWidth);
})()`;

/** Presses what the selector finds, through open shadow roots. */
const press = (tab: Tab, selector: string) =>
  tab.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);

test('a language is chosen in the settings, and in all of them nothing is cut off at 360 pixels', async ({
  browserKind,
  server,
}) => {
  test.setTimeout(240_000);
  const viewer = await launch(browserKind, { server, viewport: { width: 360, height: 740 } });
  try {
    const options = await viewer.openExtension('options.html');
    await chooseLanguage(options, 'de');
    // The page is loaded anew: a question may meet it between two documents.
    await expect(async () =>
      expect(await textOf(options)).toContain('Wie streng Hushcart ist'),
    ).toPass();
    expect(await options.evaluate('document.documentElement.lang')).toBe('de');

    const tab = await viewer.enter(room);
    await eventually('a German warning', async () => {
      await tab.focusComposer();
      await tab.type('call me (415) 555-0132');
      await tab.send('enter');
      const { text } = await tab.warning();
      return text.includes('Diese Nachricht enthält') || null;
    });
    const popup = await openPopup(viewer, tab.session);
    const address = await popup.evaluate<string>('location.pathname.slice(1) + location.search');

    const wrong: string[] = [];
    for (const language of browserKind === 'chromium' ? LANGUAGES : ELSEWHERE) {
      await options.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ language: '${language}' })`,
      );
      for (const page of [address, 'options.html', 'lock.html?off=jd', 'welcome.html']) {
        const shown = await open(viewer, page, language);
        const note = async () => {
          for (const each of await shown.evaluate<string[]>(CUT_OFF))
            wrong.push(`${language} ${page}: ${each}`);
        };
        await note();
        if (page === 'welcome.html') await walk(shown, note);
        await shown.close();
      }
    }
    expect(wrong).toEqual([]);
  } finally {
    await viewer.close();
  }
});

async function open(viewer: Viewer, page: string, language: string): Promise<Tab> {
  const tab = await viewer.openExtension(page);
  await tab.waitFor(
    `document.documentElement.lang === '${language.replace('_', '-')}' && document.body.innerText.length > 20`,
  );
  return tab;
}

/** Goes through the first run, the warning of its practice room included. */
async function walk(tab: Tab, note: () => Promise<void>): Promise<void> {
  for (let step = 2; step <= 5; step += 1) {
    await press(tab, '.steps .primary');
    await tab.waitFor(step === 5 ? '!document.querySelector(".steps")' : 'true');
    if (step === 3) {
      await press(tab, '.room form [type=button]');
      await tab.waitFor('!document.querySelector(".room [type=submit]").disabled');
      await press(tab, '.room [type=submit]');
      await tab.waitFor(
        '[...document.querySelectorAll(".room *")].some((el) => el.shadowRoot?.querySelector("button"))',
      );
    }
    await note();
  }
}
