import { browser } from 'wxt/browser';
import { BadRequestError } from '../../utils/errors';
import type { Handlers } from '../../utils/messages';
import { pausesNow } from '../../utils/protection/in-force';
import { levels } from '../../utils/settings';
import { type Company, companyById } from '../../utils/trackers/company';
import type { Counts } from '../../utils/trackers/counts';
import { domainOfPage, isLive, siteKey } from '../../utils/trackers/live-site';
import { isDomain, pauseOn, sitesOn } from '../../utils/trackers/paused';
import { readChoices, readRefused, readTab } from '../../utils/trackers/store';
import type { TrackerView } from '../../utils/trackers/view';
import { theKeeper } from './level-keep';
import { needFor, needOn } from './level-need';
import { assertOwnPage } from './sender';
import { countMatches, countsAll, countTrackers } from './trackers-count';
import { writeCounted } from './trackers-ledger';
import { hideFromPeers, hidesFromPeers, peersOf } from './trackers-peers';
import {
  alwaysLetThrough,
  applyChoices,
  choose,
  forgetLetThrough,
  leastLevel,
} from './trackers-rules';

type Name = Extract<keyof Handlers, `trackers.${string}`>;

/** What the popup asks and says about trackers; of our own pages only. */
export const trackerHandlers: Pick<Handlers, Name> = {
  'trackers.view': async (tabId, sender) => {
    assertOwnPage(sender);
    return viewOf(tabId);
  },
  'trackers.remember': async (domain, sender) => {
    assertOwnPage(sender);
    const need = await needOn('trackers.allow', sitesOn(checked(domain)));
    if (need) return { need };
    await alwaysLetThrough(domain);
    return { done: true };
  },
  'trackers.forget': async (domain, sender) => {
    assertOwnPage(sender);
    await forgetLetThrough(checked(domain));
    return { done: true };
  },
  'trackers.choose': async ({ level, everywhere, hideFromPeers: hide }, sender) => {
    assertOwnPage(sender);
    const before = await readChoices();
    const less =
      (level === 'standard' && before.level === 'strict') ||
      (everywhere === false && before.everywhere) ||
      (hide === false && (await hidesFromPeers()));
    const need = less ? await needFor('trackers.allow') : null;
    if (need) return { need };
    if (hide !== undefined) await hideFromPeers(hide);
    await choose({
      ...(level && { level: level === 'strict' ? 'strict' : 'standard' }),
      ...(everywhere !== undefined && { everywhere: everywhere && (await countsAll()) }),
    });
    return { done: true };
  },
};

/** Starts counting and keeps the rules as chosen. Call synchronously at the start. */
export function startTrackers(): void {
  countTrackers();
  // What was counted when the background was last stopped.
  void writeCounted();
  const apply = () =>
    void applyChoices().catch((error: unknown) => {
      console.warn('Hushcart could not set its rules.', error);
    });
  browser.runtime.onStartup.addListener(apply);
  // A level blocks strictly, or no longer.
  levels.watch(apply);
  // An update sets the rule sets back to how they come.
  browser.runtime.onInstalled.addListener(apply);
  // The popup, which asked for it, may be closed by the browser's question.
  browser.permissions.onAdded.addListener(async ({ permissions }) => {
    if (permissions?.includes('privacy')) {
      await hideFromPeers(true).catch((error: unknown) => {
        console.warn('Hushcart could not close the way to peers.', error);
      });
    }
    if (await countsAll()) await choose({ everywhere: true });
  });
  // What was allowed may be taken back on the browser's own pages.
  browser.permissions.onRemoved.addListener(async () => {
    if (!(await countsAll())) await choose({ everywhere: false });
  });
}

async function viewOf(tabId: number): Promise<TrackerView> {
  const { url } = await browser.tabs.get(tabId);
  const domain = url ? domainOfPage(url) : null;
  const { level, everywhere, letThrough } = await readChoices();
  const all = await countsAll();
  const answered =
    !all && domain !== null && (await countMatches({ tabId, domain, site: siteKey(url!)! }));
  const tab = await readTab(tabId);
  const companies = ranked(tab.domain === domain ? tab.counts : {});
  const { agreement, policy } = await theKeeper().settle();
  const left = domain === null ? null : pauseOn(domain, pausesNow(agreement, policy));
  const isBound = (await leastLevel()) === 'strict';
  const always = domain !== null && letThrough.includes(domain);
  return {
    domain,
    covered: domain !== null && (everywhere || isLive(domain)),
    counted: all ? 'exact' : answered ? 'page' : 'own',
    companies,
    paused: always ? 'always' : left === null ? null : Date.now() + left,
    letThrough: always || left !== null ? companies.map(({ count: _, ...company }) => company) : [],
    level: isBound ? 'strict' : level,
    isBound,
    everywhere,
    hidesFromPeers: await hidesFromPeers(),
    peers: await peersOf(tabId, domain),
    refused: await readRefused(),
  };
}

function ranked(counts: Counts): (Company & { count: number })[] {
  return Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => ({ ...companyById(id), count }));
}

/** @throws {BadRequestError} If it is no domain. */
function checked(domain: string): string {
  if (!isDomain(domain)) throw new BadRequestError('Not a domain');
  return domain;
}
