import { sites } from '.';
import type { PageSite, Site } from './site';

/** The site a page or frame belongs to, or `null`. */
export function siteOf(url: string): Site | null {
  return sites.find((site) => site.matches.some((pattern) => matchesPattern(pattern, url))) ?? null;
}

/** Whether viewers chat in public on this page or frame of the site. */
export function isRoom({ rooms, consoles }: PageSite, url: string): boolean {
  const fits = (pattern: string) => matchesPattern(pattern, url);
  return rooms.some(fits) && !consoles.some(fits);
}

/** Match patterns as browsers read them; only the `https` forms the list uses. */
export function matchesPattern(pattern: string, url: string): boolean {
  const parts = /^https:\/\/(\*\.)?([^/*]+)(\/.*)$/.exec(pattern);
  if (!parts || !URL.canParse(url)) return false;
  const [, wild, host, path] = parts;
  const { protocol, hostname, pathname, search } = new URL(url);
  const hostFits = hostname === host || (wild !== undefined && hostname.endsWith(`.${host}`));
  return protocol === 'https:' && hostFits && pathFits(path!, pathname + search);
}

function pathFits(pattern: string, path: string): boolean {
  const pieces = pattern.split('*').map((piece) => piece.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${pieces.join('.*')}$`, 's').test(path);
}
