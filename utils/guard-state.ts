import { browser } from 'wxt/browser';

/** What the popup may ask of a tab's guards: is one loaded; has one a public chat box now. */
type Question = 'guard.loaded' | 'guard.composer';

/** Answers the popup in a page; a frame without a composer leaves that question to the others. */
export function answerGuardState(hasComposer: () => boolean): void {
  browser.runtime.onMessage.addListener((message: { name?: Question }, _sender, respond) => {
    if (message?.name === 'guard.loaded') respond(true);
    if (message?.name === 'guard.composer' && hasComposer()) respond(true);
  });
}

/** Whether the page itself has a guard: none is in pages older than the extension. */
export function isGuardLoaded(tabId: number): Promise<boolean> {
  return askTab(tabId, 'guard.loaded', { frameId: 0 });
}

/** Whether any frame of the tab has a public chat box now. */
export function hasComposerIn(tabId: number): Promise<boolean> {
  return askTab(tabId, 'guard.composer', {});
}

async function askTab(
  tabId: number,
  name: Question,
  frame: { frameId?: number },
): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, { name }, frame)) === true;
  } catch {
    return false; // Nobody listens, or nobody has anything to say.
  }
}
