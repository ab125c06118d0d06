import { type Browser, browser } from 'wxt/browser';
import { BadRequestError } from '../../utils/errors';
import { guardedSite } from '../../utils/guarded-site';
import { createQueue } from '../../utils/in-turn';
import type { Handlers } from '../../utils/messages';
import { steadyNow } from '../../utils/protection/clock';
import { measuresAt } from '../../utils/protection/decide';
import type { Standing } from '../../utils/protection/keeper';
import { levelIn } from '../../utils/protection/level';
import type { Here, ProtectionRequests, Stopped } from '../../utils/protection/requests';
import { strictestTime, type TimeRules } from '../../utils/protection/time-rules';
import { theKeeper } from './level-keep';
import { needFor } from './level-need';
import { countTime, giveTime, spentToday, timeNow } from './limits-time';
import { assertOwnPage, frameOf } from './sender';

type LimitsName = Extract<keyof ProtectionRequests, `limits.${string}`>;
type Sender = Browser.runtime.MessageSender;

/** How long spending is allowed once a parent has said yes, in milliseconds. */
const SPENDS_FOR = 10 * 60_000;
/** In memory alone: pages that were taken off the screen, by tab, and until when spending is allowed, by site. */
const STOPPED = 'stopped';
const SPENDS = 'maySpendUntil';
/** Pages that are remembered at a time. */
const MOST = 20;

const ACTIONS = {
  daily: 'time.more',
  night: 'time.more',
  spend: 'spend',
  site: 'sites.more',
} as const;

/** Frames of a page may ask at once. */
const inTurn = createQueue();

interface Page extends Pick<Stopped, 'why' | 'site'> {
  url: string;
}

/** Time in live rooms, and pages for spending. */
export const limitsHandlers: Pick<Handlers, LimitsName | 'limits.load'> = {
  'limits.load': async (_input, sender) => {
    const { tabId, frameId } = frameOf(sender);
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/content-scripts/limits.js' as '/content-scripts/guard.js'],
    });
    return { loaded: true };
  },
  'limits.look': async (input, sender) => {
    const { tabId } = frameOf(sender);
    const here = parseHere(input);
    const site = await siteOfSender(sender);
    const standing = await theKeeper().settle();
    const { spending, time, newSite } = measuresAt(levelIn(standing.levels, site));
    const isNew = newSite !== 'free' && standing.agreement.only?.includes(site) === false;
    // Not where the level has gone up meanwhile.
    const maySpend = spending === 'pin' && (await isSpendingAllowed(site));
    const isStopped = here.spends && !maySpend && (spending === 'pin' || spending === 'block');
    const left = time === 'free' ? null : await timeLeft(standing, here);
    if (isStopped) await takeOff(tabId, { why: 'spend', site, url: pageOf(sender) });
    else if (here.watches && isNew)
      await takeOff(tabId, { why: 'site', site, url: pageOf(sender) });
    else if (time === 'limit' && here.watches && left?.ms === 0)
      await takeOff(tabId, { why: left.why, site, url: pageOf(sender) });
    return { left, maySpend };
  },
  'limits.why': async (id, sender) => {
    assertOwnPage(sender);
    const page = (await pages())[String(id)];
    return page ? { why: page.why, site: page.site, need: await needOf(page) } : null;
  },
  'limits.go-on': async (id, sender) => {
    assertOwnPage(sender);
    const page = (await pages())[String(id)];
    if (!page || sender.tab?.id === undefined) throw new BadRequestError('Nothing was stopped');
    const need = await needOf(page);
    if (need) return { need };
    if (page.why === 'spend') await allowSpending(page.site);
    else if (page.why === 'site') await agreeOn(page.site);
    else await giveTime(steadyNow());
    await browser.tabs.update(sender.tab.id, { url: page.url });
    return { done: true };
  },
  'limits.spent': async (_input, sender) => {
    assertOwnPage(sender);
    return Math.floor((await spentToday(steadyNow())) / 60_000);
  },
};

/** From now on, for a while. */
export async function allowSpending(site: string): Promise<void> {
  const all = await untils();
  await browser.storage.session.set({ [SPENDS]: { ...all, [site]: steadyNow() + SPENDS_FOR } });
}

async function isSpendingAllowed(site: string): Promise<boolean> {
  const left = ((await untils())[site] ?? 0) - steadyNow();
  return left > 0 && left <= SPENDS_FOR; // More than it ever was is a clock turned back.
}

/** Until when spending is allowed, by site. */
async function untils(): Promise<Record<string, number>> {
  return ((await browser.storage.session.get(SPENDS))[SPENDS] ?? {}) as Record<string, number>;
}

async function needOf({ why, site }: Page) {
  const { levels } = await theKeeper().settle();
  // At the strict level a list is kept to: it is made in the settings, not in front of a room.
  if (why === 'site' && measuresAt(levelIn(levels, site)).newSite === 'list') return 'never';
  return needFor(ACTIONS[why], site);
}

async function agreeOn(site: string): Promise<void> {
  await theKeeper().change((agreement) => ({
    ...agreement,
    only: agreement.only && [...new Set([...agreement.only, site])],
  }));
}

function timeLeft(standing: Standing, here: Here) {
  const rules = rulesIn(standing);
  const now = steadyNow();
  return here.watches ? countTime(rules, here.isFirst, now) : timeNow(rules, now);
}

function rulesIn({ agreement, policy }: Standing): TimeRules[] {
  return strictestTime(agreement.time, policy.time);
}

/** Shows a page of ours in its place: no script of the page's is left there to take it away. */
function takeOff(tabId: number, page: Page): Promise<void> {
  return inTurn(async () => {
    const { [tabId]: _before, ...others } = await pages();
    const kept = Object.entries(others).slice(1 - MOST);
    await browser.storage.session.set({ [STOPPED]: Object.fromEntries([...kept, [tabId, page]]) });
    const url = `${browser.runtime.getURL('/')}limit.html?id=${tabId}`;
    await browser.tabs.update(tabId, { url }).catch(async () => {
      // A private window shows no page of ours in Chromium.
      await browser.tabs.update(tabId, { url: 'about:blank' });
      await browser.tabs.create({ url });
    });
  });
}

/** By tab. */
async function pages(): Promise<Record<string, Page>> {
  return ((await browser.storage.session.get(STOPPED))[STOPPED] ?? {}) as Record<string, Page>;
}

/** Of the whole tab: the room may be in a frame. */
function pageOf({ tab, url }: Sender): string {
  return tab?.url ?? url ?? 'about:blank';
}

/** By the browser's word, not the frame's. */
async function siteOfSender({ url, tab }: Sender): Promise<string> {
  for (const known of [url, tab?.url]) {
    const site = known?.startsWith('https:') ? await guardedSite(known) : null;
    if (site) return site.id;
  }
  throw new BadRequestError('Not a guarded site');
}

function parseHere(input: unknown): Here {
  const { watches, isFirst, spends } = (input ?? {}) as Record<string, unknown>;
  return { watches: watches === true, isFirst: isFirst === true, spends: spends === true };
}
