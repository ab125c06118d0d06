import { faultsInBothLooks } from './support/axe';
import { expect, launch, test } from './support/fixtures';
import { askBackground } from './support/own';
import { textOf } from './support/popup';
import { eventually } from './support/tab';
import type { Tab } from './support/viewer';

/** What has the focus, through open shadow roots. */
const AT = `(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
})()`;
const FOCUSED = `((at) => (at?.getAttribute('aria-label') ?? at?.innerText ?? '') + '|' + (at?.value ?? ''))(${AT})`;

async function says(tab: Tab, words: string): Promise<void> {
  await expect.poll(() => textOf(tab)).toContain(words);
}

/** Presses Tab until what has the focus is called so; each press only once the one before has moved it. */
async function tabTo(tab: Tab, name: RegExp): Promise<void> {
  await eventually(`the focus on ${name}`, async () => {
    if (name.test(await tab.evaluate<string>(FOCUSED))) return true;
    await tab.evaluate(`(window.__was = ${AT}, null)`);
    await tab.press('Tab');
    await eventually('a move', () => tab.evaluate<true | null>(`${AT} !== window.__was || null`));
    return null;
  });
}

async function next(tab: Tab, name = /^Next/): Promise<void> {
  await tabTo(tab, name);
  await tab.press('Enter');
}

test('the first run by keyboard alone: nothing axe knows against it, light or dark', async ({
  browserKind,
  server,
}) => {
  test.setTimeout(180_000);
  const viewer = await launch(browserKind, { server });
  try {
    const tab = await viewer.openExtension('welcome.html');
    await tab.front();
    await says(tab, 'asks before your details leave');
    expect(await faultsInBothLooks(tab)).toEqual([]);
    await next(tab);

    await says(tab, 'Who uses this browser?');
    await tabTo(tab, /\|(myself|child)$/);
    await tab.press(' ');
    await says(tab, 'Level: ');
    expect((await askBackground(viewer, 'lock.state', null)).who).toBe('myself');
    await tab.front();
    expect(await faultsInBothLooks(tab)).toEqual([]);
    await next(tab);

    await says(tab, 'This room is not real');
    await tabTo(tab, /^\|$/);
    await tab.type('my phone is 415 555 0132');
    await tab.press('Enter');
    await eventually('the warning', async () => {
      return /^Mask and send/.test(await tab.evaluate<string>(FOCUSED)) || null;
    });
    expect(await faultsInBothLooks(tab)).toEqual([]);
    await tab.press('Enter');
    await says(tab, 'That is all there is to it');
    const chat = await tab.evaluate<string>('document.querySelector(".chat .mine").innerText');
    expect(chat).toContain('****');
    expect(chat).not.toContain('415 555 0132');
    await next(tab);

    await says(tab, 'What Hushcart may do');
    expect(await faultsInBothLooks(tab)).toEqual([]);
    await next(tab, /^Done/);
    await says(tab, 'You are all set');
    expect(await faultsInBothLooks(tab)).toEqual([]);
  } finally {
    await viewer.close();
  }
});

test('where a child is protected, the room to try it in asks as real ones would', async ({
  browserKind,
  server,
}) => {
  const viewer = await launch(browserKind, { server });
  try {
    const tab = await viewer.openExtension('welcome.html');
    await tab.front();
    await next(tab);
    await says(tab, 'Who uses this browser?');
    await tab.evaluate(`document.querySelector('input[value="child"]').click()`);
    await says(tab, 'Agree on this, parent and child together');
    await says(tab, 'never a word of what was written');
    await next(tab);

    await says(tab, 'This room is not real');
    await tabTo(tab, /^\|$/);
    await tab.type('my phone is 415 555 0132');
    await tab.press('Enter');
    const root = 'document.querySelector(".shown-card")?.shadowRoot';
    const cardText = () => tab.evaluate(`${root}?.textContent`);
    await expect.poll(cardText).toContain('Ask a parent');
    expect(await cardText()).not.toContain('Send anyway');
    const press = `((button) => !button.disabled && (button.click(), true))(${root}.querySelector('button.quiet'))`;
    await expect.poll(() => tab.evaluate(press)).toBe(true);
    await expect.poll(cardText).toContain('where a parent types the PIN');
  } finally {
    await viewer.close();
  }
});

test('it opens by itself when Hushcart is put in, and not when it is updated', async ({
  browserKind,
  server,
}) => {
  const viewer = await launch(browserKind, { server, welcome: true });
  try {
    const page = await viewer.openExtension('popup.html');
    const count = () =>
      page.evaluate<number>(
        `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) =>
          tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length)`,
      );
    await expect.poll(count).toBe(1);
  } finally {
    await viewer.close();
  }
});
