import { browser } from 'wxt/browser';
import { ask } from '../../utils/messages';
import type { Need } from '../../utils/protection/allowed';

/**
 * Switches the protection of a site on or off; where that needs the PIN, by way of the page that asks for it.
 *
 * @returns What stands in the way: a PIN, or the level itself; `null`: it is done.
 */
export async function switchSite(site: string, on: boolean): Promise<Need | null> {
  const answer = await ask('level.change', { do: 'site', site, on });
  const need = 'need' in answer ? answer.need : null;
  // A page of its own: the popup closes as soon as somebody looks away, and takes half a PIN along.
  if (need === 'pin') await browser.tabs.create({ url: `/lock.html?off=${site}` });
  return need;
}
