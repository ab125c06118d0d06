import { type Browser, browser } from 'wxt/browser';
import { isAllowed } from '../../utils/guarded-site';
import { sites } from '../../utils/sites';
import { recordFile } from '../../utils/sites/here';
import { siteOf } from '../../utils/sites/match';
import type { Site } from '../../utils/sites/site';
import { taughtSites } from '../../utils/taught-sites';
import { originOf } from '../../utils/teach';

type Script = Browser.scripting.RegisteredContentScript;

/** Puts what was taught into the record of a frame; `entrypoints/taught.content.ts`. */
export const TAUGHT = 'content-scripts/taught.js';
/** Sites asked for later get whatever the manifest gives to this one, with a record of their own. */
const model = sites.find(({ access }) => access === 'install')!;

let last: Promise<void> = Promise.resolve();

/** Keeps the scripts of sites that are not in the manifest as permissions are; call it when the background starts. */
export function watchSites(): void {
  const load = () => void loadSites();
  browser.runtime.onInstalled.addListener(load); // An update forgets what was registered.
  browser.runtime.onStartup.addListener(load);
  browser.permissions.onRemoved.addListener(load);
}

/** Registers the scripts of every site that is allowed by now, and takes back those of the others. */
export function loadSites(): Promise<void> {
  last = last.then(register).catch((error: unknown) => {
    console.warn('Hushcart could not load the scripts of sites that were added.', error);
  });
  return last;
}

/** What is loaded into each frame of a site, in this order: `file` stands where the model's record does. */
export function filesFor(...files: string[]): string[] {
  return modelScripts()
    .filter(({ world }) => world !== 'MAIN')
    .flatMap(({ js }) => replaceRecord(js, files));
}

async function register(): Promise<void> {
  const wanted = (await wantedScripts()).flat();
  const there = new Set(
    (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  );
  const gone = [...there].filter((id) => !wanted.some((script) => script.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  await browser.scripting.updateContentScripts(wanted.filter(({ id }) => there.has(id)));
  await browser.scripting.registerContentScripts(wanted.filter(({ id }) => !there.has(id)));
}

async function wantedScripts(): Promise<Script[][]> {
  const listed = sites.filter(({ access }) => access === 'asked').map(scriptsOfListed);
  const taught = (await taughtSites.getValue()).map(async ({ host }) => {
    const matches = [`https://${host}/*`];
    if (!(await isAllowed(matches))) return [];
    const isListed = siteOf(`https://${host}/`) !== null;
    return isListed ? [onlyTaught(host, matches)] : scriptsFor(host, matches, [TAUGHT]);
  });
  return Promise.all([...listed, ...taught]);
}

async function scriptsOfListed(site: Site): Promise<Script[]> {
  const allowed = await Promise.all(site.matches.map((match) => isAllowed([originOf(match)])));
  const matches = site.matches.filter((_match, i) => allowed[i]);
  return matches.length > 0 ? scriptsFor(site.id, matches, [recordFile(site)]) : [];
}

function scriptsFor(id: string, matches: string[], files: string[]): Script[] {
  return modelScripts().map(({ js, world, run_at }, i) => ({
    id: `${id} ${i}`,
    js: replaceRecord(js, files),
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: run_at ?? 'document_idle',
    world: world ?? 'ISOLATED',
  }));
}

/** A listed site has its guard already, and whatever it is told changes the record it has. */
function onlyTaught(host: string, matches: string[]): Script {
  const id = `${host} taught`;
  return { id, js: [TAUGHT], matches, allFrames: true, runAt: 'document_start' };
}

interface ManifestScript {
  matches?: string[];
  js?: string[];
  run_at?: Script['runAt'];
  world?: Script['world'];
}

function modelScripts(): ManifestScript[] {
  const scripts = (browser.runtime.getManifest().content_scripts ?? []) as ManifestScript[];
  return scripts.filter(({ matches }) => matches?.includes(model.matches[0]!));
}

function replaceRecord(js: string[] | undefined, files: string[]): string[] {
  const paths = (js ?? []).map(pathOf);
  return paths.flatMap((path) => (path === recordFile(model) ? files : [path]));
}

/** Chromium gives the manifest's files as they are written, Firefox their addresses. */
function pathOf(file: string): string {
  return new URL(file, browser.runtime.getURL('/')).pathname.slice(1);
}
