import { browser } from 'wxt/browser';
import { domainOfPage } from '../../utils/trackers/live-site';
import { readPeer, writePeer } from '../../utils/trackers/store';
import type { TrackerView } from '../../utils/trackers/view';
import { inOrder } from './trackers-count';

/** No way to peers but through a proxy: with none, a player is left with its site's own servers. */
const HIDDEN = 'disable_non_proxied_udp';

/** Whether players that exchange video with other viewers are kept from showing them this one's address. */
export async function hidesFromPeers(): Promise<boolean> {
  const policy = setting();
  if (!policy) return false;
  const { value, levelOfControl } = await policy.get({});
  return levelOfControl === 'controlled_by_this_extension' && value === HIDDEN;
}

/**
 * Sets it in the browser, which keeps it, or undoes that and gives the permission `privacy` back; without that nothing
 * is done.
 *
 * @throws {Error} If another extension or a policy decides on it.
 */
export async function hideFromPeers(hidden: boolean): Promise<void> {
  const policy = setting();
  if (!policy) return;
  if (hidden) await policy.set({ value: HIDDEN });
  else await policy.clear({});
  const isDone = (await hidesFromPeers()) === hidden;
  if (!hidden || !isDone) await browser.permissions.remove({ permissions: ['privacy'] });
  if (!isDone)
    throw new Error('Another extension or a policy decides which way peers may be reached.');
}

/** Remembers that the page in a tab has opened a direct connection, and whether its address was hidden then. */
export async function notePeer(tabId: number, url: string | undefined): Promise<void> {
  const domain = url ? domainOfPage(url) : null;
  if (domain === null) return;
  // In turn: the page before it is still being forgotten.
  await inOrder(async () => {
    const before = await readPeer(tabId);
    const isHidden = await hidesFromPeers();
    // One that showed the address is what counts, whatever other frames do later.
    if (before?.domain === domain && (!before.isHidden || isHidden)) return;
    await writePeer(tabId, { domain, isHidden });
  });
}

/** What is known of direct connections of the page that a tab shows. */
export async function peersOf(tabId: number, domain: string | null): Promise<TrackerView['peers']> {
  const known = await readPeer(tabId);
  if (!known || known.domain !== domain) return null;
  return known.isHidden ? 'hidden' : 'open';
}

/** There once the viewer has allowed it. */
function setting() {
  return (browser.privacy as typeof browser.privacy | undefined)?.network?.webRTCIPHandlingPolicy;
}
