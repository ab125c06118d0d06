import { browser } from 'wxt/browser';
import { ask } from '../../utils/messages';
import { currentTab } from './current-tab';

/**
 * Pauses a site: the guard, and the blocking, whichever broke the page; 0 minutes end it.
 *
 * @returns Whether it is done; else the page that asks for the PIN is open, or the level does not allow it.
 */
export async function pauseSite(site: string, minutes: number): Promise<boolean> {
  const answer = await ask('level.change', { do: 'pause', site, minutes });
  if ('need' in answer) {
    if (answer.need === 'pin') await browser.tabs.create({ url: `/lock.html?pause=${site}` });
    return false;
  }
  const tabId = (await currentTab())?.id;
  if (tabId === undefined) return true;
  const { domain } = await ask('trackers.view', tabId);
  if (!domain) return true;
  await ask(minutes > 0 ? 'trackers.pause' : 'trackers.resume', domain);
  // What was blocked is loaded only with the page.
  await browser.tabs.reload(tabId);
  return true;
}
