import { browser } from 'wxt/browser';
import { hasComposerIn, isGuardLoaded } from '../../utils/guard-state';
import { sitesOff } from '../../utils/settings';
import { isRoom, siteOf } from '../../utils/sites/match';
import type { Site } from '../../utils/sites/site';

export type Protection = 'unsupported' | 'off' | 'protected' | 'waiting' | 'no-room' | 'reload';

/** The tab under the popup. */
export interface TabView {
  site: Site | null;
  protection: Protection;
}

/** Looks at the tab under the popup, or at the one named by `?tab=` when the popup is opened as a page. */
export async function lookAtTab(): Promise<TabView> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [tab] = named
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  // Without a permission for its site the browser keeps the address to itself.
  const site = tab?.url ? siteOf(tab.url) : null;
  if (!site || tab?.id === undefined) return { site: null, protection: 'unsupported' };
  const off = await sitesOff.getValue().catch((): string[] => []);
  if (off.includes(site.id)) return { site, protection: 'off' };
  return { site, protection: await protectionOf(tab.id, site, tab.url!) };
}

async function protectionOf(tabId: number, site: Site, url: string): Promise<Protection> {
  if (!(await isGuardLoaded(tabId))) return 'reload';
  if (await hasComposerIn(tabId)) return 'protected';
  return isRoom(site, url) ? 'waiting' : 'no-room';
}
