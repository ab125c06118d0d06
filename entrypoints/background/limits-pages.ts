import { type Browser, browser } from 'wxt/browser';
import { createQueue } from '../../utils/in-turn';
import type { Stopped } from '../../utils/protection/requests';

/** A page that was taken off the screen. */
export interface Page extends Pick<Stopped, 'why' | 'site'> {
  url: string;
  isPrivate: boolean;
}

/** In memory alone: such pages by tab, and how many are remembered. */
const STOPPED = 'stopped';
const MOST = 20;

/** Frames of a page may ask at once. */
const inTurn = createQueue();

/** Shows a page of ours in its place: no script of the page's is left there to take it away. */
export function takeOff(tabId: number, page: Page): Promise<void> {
  return inTurn(async () => {
    const { [tabId]: _before, ...others } = await pages();
    const kept = Object.entries(others).slice(1 - MOST);
    await browser.storage.session.set({ [STOPPED]: Object.fromEntries([...kept, [tabId, page]]) });
    const url = `${browser.runtime.getURL('/')}limit.html?id=${tabId}`;
    if (!page.isPrivate || !import.meta.env.CHROME) return void (await update(tabId, url));
    // A private window of Chromium's shows an error in the place of our pages; a room may ask again before it is gone, and
    // before ours is there.
    await update(tabId, 'about:blank');
    const tabs = await browser.tabs.query({});
    if (!tabs.some((tab) => [tab.url, tab.pendingUrl].includes(url)))
      await browser.tabs.create({ url });
  });
}

/** To where it was: a private page does not get into the history of another window. */
export async function bringBack(
  tabId: number,
  { url, isPrivate }: Page,
  ownTab: number,
): Promise<void> {
  if (!isPrivate || tabId === ownTab) return void (await update(ownTab, url));
  await update(tabId, url).catch(() => {}); // It was shut meanwhile.
  await browser.tabs.remove(ownTab);
}

function update(tabId: number, url: string) {
  return browser.tabs.update(tabId, { url });
}

/** What was taken off the screen of a tab; `undefined`: nothing. */
export async function stoppedPage(tabId: string): Promise<Page | undefined> {
  return (await pages())[tabId];
}

/** By tab. */
async function pages(): Promise<Record<string, Page>> {
  return ((await browser.storage.session.get(STOPPED))[STOPPED] ?? {}) as Record<string, Page>;
}

/** Of the whole tab: the room may be in a frame. */
export function pageOf({
  tab,
  url,
}: Browser.runtime.MessageSender): Pick<Page, 'url' | 'isPrivate'> {
  return { url: tab?.url ?? url ?? 'about:blank', isPrivate: tab?.incognito === true };
}
