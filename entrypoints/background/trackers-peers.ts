import { browser } from 'wxt/browser';

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

/** There once the viewer has allowed it. */
function setting() {
  return (browser.privacy as typeof browser.privacy | undefined)?.network?.webRTCIPHandlingPolicy;
}
