import { browser } from 'wxt/browser';
import { guardedFrame, hasComposerIn, isGuardLoaded } from '../../utils/guard-state';
import { guardedSite } from '../../utils/guarded-site';
import { sitesOff } from '../../utils/settings';
import { hostPermissions } from '../../utils/sites';
import { isRoom } from '../../utils/sites/match';
import type { PageSite } from '../../utils/sites/site';
import { currentTab } from './current-tab';

export type Protection =
  | 'unpermitted'
  | 'unsupported'
  | 'off'
  | 'protected'
  | 'waiting'
  | 'no-room'
  | 'reload';

/** A tab without a site we know, or whose site we are not allowed to know. */
interface Elsewhere {
  site: null;
  protection: 'unsupported' | 'unpermitted';
}

/** A tab with a site we know: that of its page, or of the frame that holds the chat. */
interface SiteView {
  id: number;
  site: Pick<PageSite, 'id'>;
  protection: Exclude<Protection, 'unsupported' | 'unpermitted'>;
}

/** The tab under the popup. */
export type TabView = Elsewhere | SiteView;

export const ELSEWHERE: Elsewhere = { site: null, protection: 'unsupported' };

/**
 * Looks at the tab under the popup, or at the one named by `?tab=` when the popup is opened as a page.
 *
 * @param onSite Told the site's id as soon as that is known: what else there is to know, the page is asked for.
 */
export async function lookAtTab(onSite: (id: string | null) => void): Promise<TabView> {
  const tab = await currentTab();
  // Without a permission for its site the browser keeps the address to itself.
  if (!tab?.url && !(await mayReadSites())) return { site: null, protection: 'unpermitted' };
  const own = tab?.url ? await guardedSite(tab.url) : null;
  const framed = own || tab?.id === undefined ? null : await guardedFrame(tab.id);
  const site = own ?? (framed === null ? null : { id: framed });
  onSite(site?.id ?? null);
  if (!site || tab?.id === undefined) return ELSEWHERE;
  const { id } = tab;
  const off = await sitesOff.getValue().catch((): string[] => []);
  if (off.includes(site.id)) return { id, site, protection: 'off' };
  const isLoaded = tab.status !== 'loading';
  // The frame has told of its chat box; the page itself has no guard.
  const protection = own ? await protectionOf(id, own, tab.url!, isLoaded) : 'protected';
  return { id, site, protection };
}

/** Whether the browser lets Hushcart read all sites it knows: the viewer may have taken that back. */
export function mayReadSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: hostPermissions() });
}

async function protectionOf(
  id: number,
  site: PageSite,
  url: string,
  isLoaded: boolean,
): Promise<'protected' | 'waiting' | 'no-room' | 'reload'> {
  const [hasGuard, hasComposer] = await Promise.all([isGuardLoaded(id), hasComposerIn(id)]);
  // A guard answers once its page has been loaded.
  if (isLoaded && !hasGuard) return 'reload';
  if (hasComposer) return 'protected';
  return isRoom(site, url) ? 'waiting' : 'no-room';
}

/** The id of the tab under the popup. */
export async function tabId(): Promise<number | undefined> {
  return (await currentTab())?.id;
}
