import { browser } from 'wxt/browser';
import { ask } from '../../utils/messages';
import type { Need } from '../../utils/protection/allowed';
import { currentTab } from './current-tab';

/**
 * Pauses a site: the guard, and the blocking, whichever broke the page; 0 minutes end it.
 *
 * @param site Its record's id, or the page's domain.
 * @returns What stands in the way: a PIN, or the level itself; `null`: it is done.
 */
export async function pauseSite(site: string, minutes: number): Promise<Need | null> {
  const answer = await ask('level.change', { do: 'pause', site, minutes });
  const need = 'need' in answer ? answer.need : null;
  if (need === 'pin')
    await browser.tabs.create({ url: `/lock.html?pause=${site}&minutes=${minutes}` });
  if (need) return need;
  const tabId = (await currentTab())?.id;
  // What was blocked is loaded only with the page.
  if (tabId !== undefined) await browser.tabs.reload(tabId);
  return null;
}
