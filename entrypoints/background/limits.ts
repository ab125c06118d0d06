import { type Browser, browser } from 'wxt/browser';
import { BadRequestError } from '../../utils/errors';
import { guardedSite } from '../../utils/guarded-site';
import type { Handlers } from '../../utils/messages';
import { steadyNow } from '../../utils/protection/clock';
import { measuresAt } from '../../utils/protection/decide';
import { sitesAgreed } from '../../utils/protection/in-force';
import type { Standing } from '../../utils/protection/keeper';
import { levelIn } from '../../utils/protection/level';
import type { Here, ProtectionRequests, Stopped } from '../../utils/protection/requests';
import { strictestTime } from '../../utils/protection/time-rules';
import { theKeeper } from './level-keep';
import { needFor, takesPin } from './level-need';
import { bringBack, type Page, pageOf, stoppedPage, takeOff } from './limits-pages';
import {
  countTime,
  giveTime,
  policyTimeNow,
  spentToday,
  type TimesInForce,
  timeNow,
} from './limits-time';
import { loadScripts } from './load-scripts';
import { countPermit } from './permits';
import { assertOwnPage, frameOf } from './sender';

type LimitsName = Extract<keyof ProtectionRequests, `limits.${string}`>;
type Sender = Browser.runtime.MessageSender;

/** How long spending is allowed once a parent has said yes, in milliseconds. */
const SPENDS_FOR = 10 * 60_000;
/** In memory alone: until when spending is allowed, by site. */
const SPENDS = 'maySpendUntil';

/** What going on is, as the table has it and as it is counted. */
const GOES_ON = {
  daily: { action: 'time.more', permit: 'time' },
  night: { action: 'time.more', permit: 'time' },
  spend: { action: 'spend', permit: 'spend' },
  site: { action: 'sites.more', permit: 'site' },
} as const;

/** Time in live rooms, and pages for spending. */
export const limitsHandlers: Pick<Handlers, LimitsName | 'limits.load'> = {
  'limits.load': (_input, sender) => loadScripts(sender, 'limits'),
  'limits.look': async (input, sender) => {
    const { tabId } = frameOf(sender);
    const here = parseHere(input);
    const site = await siteOfSender(sender);
    const standing = await theKeeper().settle();
    const { spending, time, newSite } = measuresAt(levelIn(standing.levels, site));
    const agreed = sitesAgreed(standing.agreement, standing.policy);
    const isNew = newSite !== 'free' && agreed?.includes(site) === false;
    // Not where the level has gone up meanwhile.
    const maySpend = spending === 'pin' && (await isSpendingAllowed(site));
    const isStopped = here.spends && !maySpend && (spending === 'pin' || spending === 'block');
    const left = time === 'free' ? null : await timeLeft(standing, here);
    const stop = (why: Stopped['why']) => takeOff(tabId, { ...pageOf(sender), why, site });
    if (isStopped) await stop('spend');
    else if (here.watches && isNew) await stop('site');
    else if (time === 'limit' && here.watches && left?.ms === 0) await stop(left.why);
    return { left, maySpend };
  },
  'limits.why': async (id, sender) => {
    assertOwnPage(sender);
    const page = await stoppedPage(String(id));
    if (!page) return null;
    const { why, site } = page;
    return { why, site, need: await needOf(page), isManaged: await isManaged(page) };
  },
  'limits.go-on': async (id, sender) => {
    assertOwnPage(sender);
    const page = await stoppedPage(String(id));
    if (!page || sender.tab?.id === undefined) throw new BadRequestError('Nothing was stopped');
    const need = await needOf(page);
    if (need) return { need };
    const { action, permit } = GOES_ON[page.why];
    const isPermit = await takesPin(action, page.site);
    if (page.why === 'spend') await allowSpending(page.site);
    else if (page.why === 'site') await agreeOn(page.site);
    else await giveTime(steadyNow());
    if (isPermit) await countPermit(permit, steadyNow());
    await bringBack(Number(id), page, sender.tab.id);
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

async function needOf(page: Page) {
  const { why, site } = page;
  if (await isManaged(page)) return 'never';
  const { levels } = await theKeeper().settle();
  // At the strict level a list is kept to: it is made in the settings, not in front of a room.
  if (why === 'site' && measuresAt(levelIn(levels, site)).newSite === 'list') return 'never';
  return needFor(GOES_ON[why].action, site);
}

/** Whether it is a policy that has no such site, or no more time: nothing agreed on here changes that. */
async function isManaged({ why, site }: Page): Promise<boolean> {
  const standing = await theKeeper().settle();
  const { policy, levels } = standing;
  if (why === 'site') return policy.only?.includes(site) === false;
  if (why === 'spend' || measuresAt(levelIn(levels, site)).time !== 'limit') return false;
  return (await policyTimeNow(timesIn(standing), steadyNow())).ms === 0;
}

async function agreeOn(site: string): Promise<void> {
  await theKeeper().change((agreement) => ({
    ...agreement,
    only: agreement.only && [...new Set([...agreement.only, site])],
  }));
}

function timeLeft(standing: Standing, here: Here) {
  const times = timesIn(standing);
  const now = steadyNow();
  return here.watches ? countTime(times, here.isFirst, now) : timeNow(times, now);
}

function timesIn({ agreement, policy }: Standing): TimesInForce {
  return { rules: strictestTime(agreement.time, policy.time), policy: policy.time };
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
