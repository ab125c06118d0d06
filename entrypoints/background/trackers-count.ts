import { type Browser, browser } from 'wxt/browser';
import { createQueue } from '../../utils/in-turn';
import { companyOf } from '../../utils/trackers/company';
import { add, type Counts } from '../../utils/trackers/counts';
import { domainOfPage, isLive, siteKey } from '../../utils/trackers/live-site';
import { companyOfRule } from '../../utils/trackers/rule-company';
import { forgetTab, readTab, writeTab } from '../../utils/trackers/store';
import { countTowardsLedger } from './trackers-ledger';

/** What browsers say of a request that rules stopped. */
const STOPPED = ['net::ERR_BLOCKED_BY_CLIENT', 'NS_ERROR_ABORT'];
/** All of the web: with it the browser tells of every blocked request. */
export const EVERYWHERE = { origins: ['*://*/*'] };

/** A request that did not leave. */
interface Stopped {
  tabId: number;
  domain: string;
  site: string;
  company: string;
  /** Whether a frame has asked for it, which may be another site's. */
  isFramed: boolean;
}

type Failed = Browser.webRequest.OnErrorOccurredDetails & { documentUrl?: string };

/** Writes follow each other: two at once would lose one. */
const inTurn = createQueue();

/**
 * Counts blocked requests as the browser reports them. Call synchronously at the start.
 *
 * It reports those to hosts we may read: the sites' own, or all of them once the viewer allowed that.
 */
export function countTrackers(): void {
  const everything = { urls: ['*://*/*', 'ws://*/*', 'wss://*/*'] };
  browser.webRequest.onErrorOccurred.addListener((details) => count(details), everything);
  browser.webRequest.onBeforeRequest.addListener(
    ({ tabId }) => {
      inOrder(() => forgetTab(tabId));
      return undefined;
    },
    { urls: ['*://*/*'], types: ['main_frame'] },
  );
  browser.tabs.onRemoved.addListener((tabId) => inOrder(() => forgetTab(tabId)));
}

/** What was stopped and is not written yet: a page may ask for hundreds of things at once. */
const waiting: Stopped[] = [];

function count({ error, url, tabId, frameId, initiator, documentUrl }: Failed): void {
  const page = initiator ?? documentUrl;
  const domain = page ? domainOfPage(page) : null;
  if (!STOPPED.includes(error) || !page || !domain) return;
  const { hostname } = new URL(url);
  const company = companyOf(hostname)?.id ?? hostname;
  waiting.push({ tabId, domain, site: siteKey(page)!, company, isFramed: frameId > 0 });
  if (waiting.length === 1) inOrder(writeWaiting);
}

async function writeWaiting(): Promise<void> {
  const batch = waiting.splice(0);
  const groups = new Map<string, Stopped & { counts: Counts }>();
  const all = await countsAll();
  for (const stopped of batch) {
    if (!all && !countsOwn(stopped.domain)) continue;
    const key = `${stopped.tabId} ${stopped.site} ${stopped.isFramed}`;
    const group = groups.get(key) ?? { ...stopped, counts: {} };
    group.counts[stopped.company] = (group.counts[stopped.company] ?? 0) + 1;
    groups.set(key, group);
  }
  for (const group of groups.values()) await keep(await pageOf(group), group.counts);
}

/** The page around a frame, as far as the browser tells: what is stopped in it is counted there, as Chrome does. */
async function pageOf(stopped: Stopped): Promise<Page> {
  const { tabId, isFramed } = stopped;
  if (!isFramed || tabId < 0) return stopped;
  const { url = '' } = await browser.tabs.get(tabId).catch(() => ({ url: '' }));
  const domain = domainOfPage(url);
  return domain === null ? stopped : { tabId, domain, site: siteKey(url)! };
}

/** Chrome tells of all or of the page's matched rules; counting both would count twice. */
function countsOwn(domain: string): boolean {
  return !canReadMatches() && isLive(domain);
}

/** Of what happens in a private window the ledger is told nothing; of a worker or a tab that is gone, nobody knows. */
async function isPrivate(tabId: number): Promise<boolean> {
  if (!(await browser.extension.isAllowedIncognitoAccess())) return false;
  if (tabId < 0) return true;
  return browser.tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => true,
  );
}

/** A tab and the page it shows. */
type Page = Pick<Stopped, 'tabId' | 'domain' | 'site'>;

async function keep({ tabId, domain, site }: Page, counts: Counts, until = 0): Promise<void> {
  if (!(await isPrivate(tabId))) await countTowardsLedger(site, counts);
  if (tabId < 0) return;
  const tab = await readTab(tabId);
  const before = tab.domain === domain ? tab.counts : {};
  await writeTab(tabId, {
    domain,
    counts: add(before, counts),
    until: Math.max(tab.until, until),
  });
}

/**
 * Adds the rules Chrome has matched in a tab since it was last asked; it answers once its viewer has clicked our
 * button there (`activeTab`).
 *
 * @returns Whether it answered.
 */
export async function countMatches(page: Page): Promise<boolean> {
  const { tabId } = page;
  if (!canReadMatches()) return false;
  let answered = false;
  await inOrder(async () => {
    const { rulesMatchedInfo } = await browser.declarativeNetRequest.getMatchedRules({ tabId });
    answered = true;
    const { until } = await readTab(tabId);
    const counts: Counts = {};
    let newest = until;
    for (const { rule, timeStamp } of rulesMatchedInfo) {
      const company = companyOfRule(rule.rulesetId, rule.ruleId);
      if (!company || timeStamp <= until) continue;
      counts[company] = (counts[company] ?? 0) + 1;
      newest = Math.max(newest, timeStamp);
    }
    if (newest > until) await keep(page, counts, newest);
  });
  return answered;
}

/** Whether the viewer let us hear of every request. */
export function countsAll(): Promise<boolean> {
  return browser.permissions.contains(EVERYWHERE);
}

function canReadMatches(): boolean {
  return 'getMatchedRules' in (browser.declarativeNetRequest ?? {});
}

/** Does it after all that was counted and forgotten before. */
export function inOrder(work: () => Promise<void>): Promise<void> {
  return inTurn(work).catch((error: unknown) => {
    console.warn('Hushcart could not count some trackers.', error);
  });
}
