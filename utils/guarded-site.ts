import { browser } from 'wxt/browser';
import { siteOf } from './sites/match';
import type { PageSite } from './sites/site';
import { blankRecord } from './sites/taught';
import { taughtSites } from './taught-sites';

/** The site at `url`, listed or taught, that the browser lets us guard; else `null`. */
export async function guardedSite(url: string): Promise<PageSite | null> {
  const site = siteOf(url) ?? (await taughtAt(url));
  return site && (await isAllowed([`https://${new URL(url).hostname}/*`])) ? site : null;
}

/** Whether the browser lets us into pages of all these origins. */
export function isAllowed(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

async function taughtAt(url: string): Promise<PageSite | null> {
  const { protocol, hostname } = new URL(url);
  const taught = (await taughtSites.getValue()).find(({ host }) => host === hostname);
  return taught && protocol === 'https:' ? { ...blankRecord(hostname, ''), id: taught.id } : null;
}
