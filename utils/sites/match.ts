import { sites } from '.';
import type { PageSite, Site } from './site';

/** The site a page or frame belongs to, or `null`. */
export function siteOf(url: string): Site | null {
  if (!URL.canParse(url)) return null;
  // As a browser writes it: of who asked for something it tells the origin alone, without a path.
  const { href } = new URL(url);
  return (
    sites.find((site) => site.matches.some((pattern) => matchesPattern(pattern, href))) ?? null
  );
}

/** The last answer: one key is five events, and each asks. */
let last: { site?: PageSite; url?: string; isRoom?: boolean } = {};

/** Whether viewers chat in public on this page or frame of the site. */
export function isRoom(site: PageSite, url: string): boolean {
  if (last.site !== site || last.url !== url) {
    const fits = (pattern: string) => matchesPattern(pattern, url);
    last = { site, url, isRoom: site.rooms.some(fits) && !site.consoles.some(fits) };
  }
  return last.isRoom!;
}

/**
 * Match patterns as browsers read them; only the `https` forms the list uses.
 *
 * @param url As browsers write addresses, with a path.
 */
export function matchesPattern(pattern: string, url: string): boolean {
  const source = pattern
    .replace(/[\\^$.+?()[\]{}|]/g, '\\$&')
    .replace(/\w(?=\/)/, '$&(:\\d+)?')
    .replace('//*\\.', '//([^/]+\\.)?')
    .replaceAll('*', '.*');
  return new RegExp(`^${source}$`, 's').test(url.split('#')[0]!);
}
