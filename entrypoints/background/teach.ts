import { getDomain } from 'tldts-experimental';
import { browser } from 'wxt/browser';
import { BadRequestError } from '../../utils/errors';
import { isAllowed } from '../../utils/guarded-site';
import { createQueue } from '../../utils/in-turn';
import type { Handlers } from '../../utils/messages';
import type { Need } from '../../utils/protection/allowed';
import { recordFile } from '../../utils/sites/here';
import { parseLesson } from '../../utils/sites/taught';
import { taughtSites } from '../../utils/taught-sites';
import type { Turn, Wish } from '../../utils/teach';
import { guardNow } from './guard-now';
import { assertAllowed, needFor } from './level-need';
import { frameToAsk, offerFor, parseWish } from './offer';
import { assertOwnPage, frameOf } from './sender';
import { loadSites, TAUGHT } from './sites';

type Name = 'offer' | 'wish' | 'begin' | 'remove' | 'keep' | 'here' | 'frame';

/** How long the browser's question may stand, in milliseconds. */
const LASTS = 5 * 60_000;

/** A wish, and when it was made (milliseconds since the Unix epoch). */
interface Noted extends Wish {
  since: number;
}

/** How sites are added that were not asked for at install: from the list, or taught. */
export const teachHandlers: Pick<Handlers, `teach.${Name}`> = {
  'teach.offer': async (tabId, sender) => {
    assertOwnPage(sender);
    return offerFor(tabId);
  },
  'teach.wish': async (input, sender) => {
    assertOwnPage(sender);
    const wish = parseWish(input);
    if (!wish) throw new BadRequestError('Not a wish');
    const need = await needOf(wish);
    if (need) return { need };
    await browser.storage.session.set({ wish: { ...wish, since: Date.now() } satisfies Noted });
    return { noted: true };
  },
  'teach.begin': async (_input, sender) => {
    assertOwnPage(sender);
    return { begun: await begin() };
  },
  'teach.remove': async (host, sender) => {
    assertOwnPage(sender);
    const need = await needFor('teach.remove', idOf(host));
    if (need) return { need };
    const taught = await taughtSites.getValue();
    await taughtSites.setValue(taught.filter((site) => site.host !== host));
    // What is not among the optional ones, as a site asked for at install, stays.
    await browser.permissions.remove({ origins: [`https://${host}/*`] }).catch(() => false);
    await loadSites();
    return { removed: true };
  },
  'teach.keep': async (input, sender) => {
    const { tabId } = frameOf(sender);
    const lesson = parseLesson(input);
    const host = URL.canParse(sender.url ?? '') ? new URL(sender.url!).hostname : '';
    if (!lesson || !host) throw new BadRequestError('Not a lesson');
    const id = idOf(host);
    await assertAllowed('teach', id);
    const others = (await taughtSites.getValue()).filter((site) => site.host !== host);
    await taughtSites.setValue([{ id, host, ...lesson, since: Date.now() }, ...others]);
    await loadSites();
    await guardNow(tabId, host, TAUGHT);
    return { kept: true };
  },
  'teach.here': async (_input, sender) => {
    const { tabId } = frameOf(sender);
    const turn: Turn = { name: 'teach.elsewhere' };
    await browser.tabs.sendMessage(tabId, turn).catch(() => {}); // Nobody else was pointing.
    return { told: true };
  },
  'teach.frame': async (host, sender) => {
    const { tabId } = frameOf(sender);
    const url = sender.tab?.url ?? sender.url ?? '';
    if (!isHost(host) || !URL.canParse(url)) throw new BadRequestError('Not a host');
    await frameToAsk.set(tabId, new URL(url).hostname, host);
    return { noted: true };
  },
};

/** Goes on when the browser has allowed something, even if its question has closed the popup. */
export function watchTeaching(): void {
  browser.permissions.onAdded.addListener(() => {
    begin().catch((error: unknown) => {
      console.warn('Hushcart could not go on with what was allowed.', error);
    });
  });
}

const inTurn = createQueue();

/** @returns Whether there was a wish that is allowed now: once, though the popup and the browser both tell. */
const begin = () => inTurn(fulfil);

/** A site of the list may always be guarded; pointing at boxes is for whoever may say what is one. */
async function needOf({ offer }: Wish): Promise<Need | null> {
  return offer.kind === 'listed' ? null : needFor('teach', idOf(offer.host));
}

/** What a taught site is called in the ledger and in the agreement. */
function idOf(host: string): string {
  return getDomain(host) ?? host;
}

/** Whether it is a host as addresses write it, and nothing else. */
function isHost(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    URL.canParse(`https://${text}/`) &&
    new URL(`https://${text}/`).host === text
  );
}

/** Whether the tab still shows the page that was to be taught; a site of the list is looked for in its frames. */
async function isStillThere({ tabId, offer }: Wish): Promise<boolean> {
  if (offer.kind === 'listed') return true;
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined && offer.origins.includes(`https://${new URL(url).hostname}/*`);
}

async function fulfil(): Promise<boolean> {
  await loadSites();
  const { wish } = (await browser.storage.session.get('wish')) as { wish?: Noted };
  if (!wish || !(await isAllowed(wish.offer.origins))) return false;
  await browser.storage.session.remove('wish');
  // One the viewer has refused must not come true with another permission, later and elsewhere.
  if (Date.now() - wish.since > LASTS || !(await isStillThere(wish))) return false;
  if (await needOf(wish)) return false;
  const { tabId, offer } = wish;
  if (offer.kind === 'listed') {
    await guardNow(tabId, offer.host, recordFile(offer));
  } else {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/content-scripts/teach.js'],
    });
  }
  return true;
}
