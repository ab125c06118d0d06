import { type Browser, browser } from 'wxt/browser';
import { hasComposerIn, isGuardLoaded } from '../../utils/guard-state';
import { sitesOff } from '../../utils/settings';
import { isRoom, siteOf } from '../../utils/sites/match';
import type { Site } from '../../utils/sites/site';

export type Protection = 'unsupported' | 'off' | 'protected' | 'waiting' | 'no-room' | 'reload';

/** A tab without a site we know. */
interface Elsewhere {
  site: null;
  protection: 'unsupported';
}

/** A tab with a site we know. */
interface SiteView {
  id: number;
  site: Site;
  protection: Exclude<Protection, 'unsupported'>;
}

/** The tab under the popup. */
export type TabView = Elsewhere | SiteView;

export const ELSEWHERE: Elsewhere = { site: null, protection: 'unsupported' };

/** Looks at the tab under the popup, or at the one named by `?tab=` when the popup is opened as a page. */
export async function lookAtTab(): Promise<TabView> {
  const tab = await tabHere();
  // Without a permission for its site the browser keeps the address to itself.
  const site = tab?.url ? siteOf(tab.url) : null;
  if (!site || tab?.id === undefined) return ELSEWHERE;
  const { id } = tab;
  const off = await sitesOff.getValue().catch((): string[] => []);
  if (off.includes(site.id)) return { id, site, protection: 'off' };
  return { id, site, protection: await protectionOf(id, site, tab.url!) };
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

/** The id of the tab under the popup. */
export async function tabId(): Promise<number | undefined> {
  return (await tabHere())?.id;
}

async function tabHere(): Promise<Browser.tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return browser.tabs.get(named);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}
