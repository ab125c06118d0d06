import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { ResolvedPublicFile } from 'wxt';
import { sites } from '../utils/sites';
import { recordFile, recordScript } from '../utils/sites/here';

const LIST = resolve(import.meta.dirname, '../utils/sites/index.ts');
const GUARD = 'content-scripts/guard.js';

/** What the manifest says of a content script, as far as this file changes it. */
interface ContentScript {
  matches?: string[] | undefined;
  js?: string[] | undefined;
}

/** Scripts in pages carry no list of sites: each frame gets the record of its own, from a file. */
export function withoutSiteList(): Plugin {
  return {
    name: 'hushcart:without-site-list',
    enforce: 'pre',
    load: (id) =>
      id.split('?')[0] === LIST
        ? 'export const sites = []; export const hostPermissions = () => [];'
        : null,
  };
}

/** One small script per site, to be loaded before the guard. */
export function recordFiles(): ResolvedPublicFile[] {
  return sites.map((site) => ({ relativeDest: recordFile(site), contents: recordScript(site) }));
}

/** In place of the guard's one entry for all sites: one for each, with its record. */
export function withRecords<S extends ContentScript>(scripts: S[]): S[] {
  return scripts.flatMap((script) => {
    if (!script.js?.includes(GUARD)) return [script];
    return sites
      .filter(({ access }) => access === 'install')
      .map((site) => ({ ...script, matches: site.matches, js: [recordFile(site), ...script.js!] }));
  });
}
