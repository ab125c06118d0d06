import { browser } from 'wxt/browser';
import { hasComposerIn } from '../../utils/guard-state';
import { isAllowed } from '../../utils/guarded-site';
import { siteOf } from '../../utils/sites/match';
import type { Site } from '../../utils/sites/site';
import { type Offer, originOf, type Wish } from '../../utils/teach';

/** The host of another site's frame that holds the chat of a page, as the viewer pointed at it there. */
export const frameToAsk = {
  get: async (tabId: number, page: string): Promise<string | null> => {
    const key = keyOf(tabId, page);
    return ((await browser.storage.session.get(key))[key] as string | undefined) ?? null;
  },
  set: (tabId: number, page: string, host: string): Promise<void> =>
    browser.storage.session.set({ [keyOf(tabId, page)]: host }),
};

/** @param page Host of what the tab shows: on another page the frame is nobody's. */
const keyOf = (tabId: number, page: string) => `frame ${tabId} ${page}`;

/** What may be offered for a tab: nothing where a chat box is guarded, or where nothing may be guarded. */
export async function offerFor(tabId: number): Promise<Offer | null> {
  const { url } = await browser.tabs.get(tabId);
  if (!url?.startsWith('https:') || (await hasComposerIn(tabId))) return null;
  const listed = await listedOffer(siteOf(url) ? url : await vendorIn(tabId));
  if (listed) return listed;
  const { hostname } = new URL(url);
  const frame = await frameToAsk.get(tabId, hostname);
  const hosts = frame ? [hostname, frame] : [hostname];
  return {
    kind: 'taught',
    host: frame ?? hostname,
    origins: hosts.map((host) => `https://${host}/*`),
  };
}

/** Reads a wish from whatever the popup has sent; `null` if it is none. */
export function parseWish(input: unknown): Wish | null {
  const { tabId, offer } = (input ?? {}) as Partial<Wish>;
  if (typeof tabId !== 'number' || (offer?.kind !== 'listed' && offer?.kind !== 'taught'))
    return null;
  if (typeof offer.host !== 'string' || !Array.isArray(offer.origins)) return null;
  return { tabId, offer };
}

/** A site of the list that the browser does not let us into yet. */
async function listedOffer(url: string | null): Promise<Offer | null> {
  const site = url && siteOf(url);
  if (!site) return null;
  const host = new URL(url).hostname;
  const origins = originsOf(site, host);
  return (await isAllowed(origins)) ? null : { kind: 'listed', id: site.id, host, origins };
}

/** Address of a widget's frame that the page shows, if its vendor is in the list. */
async function vendorIn(tabId: number): Promise<string | null> {
  const frames = await browser.scripting
    .executeScript({
      target: { tabId },
      func: () => [...document.querySelectorAll('iframe')].map(({ src }) => src),
    })
    .catch(() => []); // The browser lets nobody into this page.
  const addresses = frames[0]?.result ?? [];
  return addresses.find((src) => siteOf(src)?.access === 'asked') ?? null;
}

/** Of a site on many hosts, the one at hand. */
function originsOf({ matches }: Site, hostname: string): string[] {
  const origins = matches.map(originOf);
  const here = `https://${hostname}/*`;
  return origins.includes(here) ? [here] : origins;
}
