import { browser } from 'wxt/browser';
import { guardedSite } from '../../utils/guarded-site';
import { changed } from '../../utils/protection/change';
import { QUARTER } from '../../utils/protection/pauses';
import { changeAgreement } from './level-change';
import { theKeeper } from './level-keep';
import { needFor } from './level-need';

const COMMANDS: Record<string, () => Promise<unknown>> = {
  pause: pauseHere,
  'open-dashboard': () => browser.tabs.create({ url: '/dashboard.html' }),
  'mask-all': maskHere,
};

/** Listens for the shortcuts; to be called synchronously at the start. */
export function listenForCommands(): void {
  // Firefox for Android has none.
  browser.commands?.onCommand.addListener((name) => {
    COMMANDS[name]?.().catch((error: unknown) => console.warn(`Hushcart: ${name}`, error));
  });
}

/** Pauses the site in front, or ends its pause. */
async function pauseHere(): Promise<void> {
  const url = (await tabInFront())?.url;
  const site = url && (await guardedSite(url))?.id;
  if (!site) return;
  const { agreement } = await theKeeper().settle();
  const minutes = site in agreement.pauses ? 0 : QUARTER;
  const need = minutes > 0 ? await needFor('pause', site) : null;
  if (need === 'pin')
    await browser.tabs.create({ url: `/lock.html?pause=${encodeURIComponent(site)}` });
  if (need) return;
  await changeAgreement((before, now) => changed(before, { do: 'pause', site, minutes }, now));
}

/** Masks what stands in the chat box of the tab in front: the frame that has the focus knows which. */
async function maskHere(): Promise<void> {
  const tab = await tabInFront();
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { name: 'engine.mask' });
}

async function tabInFront() {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}
