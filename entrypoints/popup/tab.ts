import { browser } from 'wxt/browser';
import { hasComposerIn, isGuardLoaded } from '../../utils/guard-state';
import { sitesOff } from '../../utils/settings';
import { hostPermissions } from '../../utils/sites';
import { isRoom, siteOf } from '../../utils/sites/match';
import type { Site } from '../../utils/sites/site';

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

/** A tab with a site we know. */
interface SiteView {
  id: number;
  site: Site;
  protection: Exclude<Protection, 'unsupported' | 'unpermitted'>;
}

/** The tab under the popup. */
export type TabView = Elsewhere | SiteView;

export const ELSEWHERE: Elsewhere = { site: null, protection: 'unsupported' };

/** Looks at the tab under the popup, or at the one named by `?tab=` when the popup is opened as a page. */
export async function lookAtTab(): Promise<TabView> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [tab] = named
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  // Without a permission for its site the browser keeps the address to itself.
  if (!tab?.url && !(await mayReadSites())) return { site: null, protection: 'unpermitted' };
  const site = tab?.url ? siteOf(tab.url) : null;
  if (!site || tab?.id === undefined) return ELSEWHERE;
  const { id } = tab;
  const off = await sitesOff.getValue().catch((): string[] => []);
  if (off.includes(site.id)) return { id, site, protection: 'off' };
  return { id, site, protection: await protectionOf(id, site, tab.url!) };
}

/** Whether the browser lets Hushcart read all sites it knows: the viewer may have taken that back. */
export function mayReadSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: hostPermissions() });
}

async function protectionOf(
  id: number,
  site: Site,
  url: string,
): Promise<'protected' | 'waiting' | 'no-room' | 'reload'> {
  if (!(await isGuardLoaded(id))) return 'reload';
  if (await hasComposerIn(id)) return 'protected';
  return isRoom(site, url) ? 'waiting' : 'no-room';
}
