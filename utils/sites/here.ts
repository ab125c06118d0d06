import type { PageSite, Site } from './site';

/** Where a frame keeps its site's record: on this world's global, which the page cannot see. */
const KEY = 'hushcart.site';

/** The record of the site this frame belongs to; `null` where none was loaded. */
export function siteHere(): PageSite | null {
  return (globalThis as Record<symbol, PageSite | undefined>)[Symbol.for(KEY)] ?? null;
}

/** Puts a record where `siteHere` looks. */
export function provideSite(record: PageSite): void {
  (globalThis as Record<symbol, PageSite | undefined>)[Symbol.for(KEY)] = record;
}

/** Source of the script that does so with a record of the list; the browser loads it before the guard. */
export function recordScript(site: Site): string {
  const { access, matches, confidence, checked, sources, unknown, ...record } = site;
  return `globalThis[Symbol.for('${KEY}')]=${JSON.stringify(record satisfies PageSite)};\n`;
}

/** Where the build puts that script. */
export function recordFile({ id }: Pick<Site, 'id'>): string {
  return `sites/${id}.js`;
}
