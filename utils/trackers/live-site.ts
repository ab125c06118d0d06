import { siteOf } from '../sites/match';
import { liveDomains } from './scope';

/** The domain by which a page counts as one site: a live-shopping site's, or the host itself. */
export function domainOfPage(url: string): string | null {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return (
    liveDomains.find((domain) => hostname === domain || hostname.endsWith(`.${domain}`)) ?? hostname
  );
}

/** Whether rules look at a page that is not asked for everywhere. */
export function isLive(domain: string): boolean {
  return liveDomains.includes(domain);
}

/** What the ledger calls the site of a page: its record's id, or its domain. */
export function siteKey(url: string): string | null {
  return siteOf(url)?.id ?? domainOfPage(url);
}
