import { browser } from 'wxt/browser';
import type { PageSite } from './sites/site';

/** What the popup may ask of a tab's guards: is one loaded; has one a public chat box now. The site's id is yes. */
type Question = 'guard.loaded' | 'guard.composer';

/** Answers the popup in a page; a frame without a composer leaves that question to the others. */
export function answerGuardState(site: Pick<PageSite, 'id'>, hasComposer: () => boolean): void {
  browser.runtime.onMessage.addListener((message: { name?: Question }, _sender, respond) => {
    const name = message?.name;
    if (name === 'guard.loaded' || (name === 'guard.composer' && hasComposer())) respond(site.id);
  });
}

/** Whether the page itself has a guard: none is in pages older than the extension. */
export async function isGuardLoaded(tabId: number): Promise<boolean> {
  return (await askTab(tabId, 'guard.loaded', { frameId: 0 })) !== null;
}

/** Whether any frame of the tab has a public chat box now. */
export async function hasComposerIn(tabId: number): Promise<boolean> {
  return (await guardedFrame(tabId)) !== null;
}

/** Id of the site whose public chat box is in some frame of the tab now, whatever site the page itself is of. */
export function guardedFrame(tabId: number): Promise<string | null> {
  return askTab(tabId, 'guard.composer', {});
}

async function askTab(
  tabId: number,
  name: Question,
  frame: { frameId?: number },
): Promise<string | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, { name }, frame)) ?? null;
  } catch {
    return null; // Nobody listens, or nobody has anything to say.
  }
}
