import { browser } from 'wxt/browser';
import { BadRequestError } from '../../utils/errors';
import type { Handlers } from '../../utils/messages';
import { siteOf } from '../../utils/sites/match';
import { companyOf } from '../../utils/trackers/company';
import { isRuled } from '../../utils/trackers/rule-company';
import type { Word } from '../../utils/wire/ear/words';
import { parseNeedles } from '../../utils/wire/needles/parse';
import { ownerOf } from '../../utils/wire/party';
import { loadScripts } from './load-scripts';
import { frameOf } from './sender';
import { notePeer } from './trackers-peers';

/** What ears and finders in pages ask. */
export const wireHandlers: Pick<
  Handlers,
  'wire.load' | 'wire.share' | 'wire.join' | 'wire.receiver' | 'wire.peer'
> = {
  'wire.load': (_input, sender) => loadScripts(sender, 'core', 'wire-finder'),
  'wire.share': async (input, sender) => {
    const { tabId } = frameOf(sender);
    const needles = parseNeedles(input);
    if (!needles) throw new BadRequestError('Not needles');
    const word: Word = { name: 'wire.shared', needles };
    await browser.tabs.sendMessage(tabId, word).catch(() => {}); // No frame listens.
    return { shared: true };
  },
  'wire.join': async (_input, sender) => {
    const { tabId } = frameOf(sender);
    const word: Word = { name: 'wire.typed' };
    const answer = await browser.tabs.sendMessage(tabId, word, { frameId: 0 }).catch(() => null);
    return parseNeedles(answer) ?? [];
  },
  'wire.receiver': async (host, sender) => {
    frameOf(sender);
    if (typeof host !== 'string' || host.length > 255) throw new BadRequestError('Not a host');
    // The tab's address: a frame of another company is a third party, whatever it calls home.
    const page = sender.tab?.url ?? sender.url ?? '';
    const own = URL.canParse(page) ? new URL(page).hostname : '';
    const third = !isSame(own, host, page);
    return { third, company: companyOf(host)?.name ?? null, blockable: isRuled(host) };
  },
  'wire.peer': async (_input, sender) => {
    const { tabId } = frameOf(sender);
    await notePeer(tabId, sender.tab?.url);
    return { noted: true };
  },
};

/** Whether a host belongs to the page's site: one owner, one record, or one company. */
function isSame(own: string, host: string, page: string): boolean {
  if (ownerOf(own) === ownerOf(host)) return true;
  const site = siteOf(page);
  if (site && siteOf(`https://${host}/`)?.id === site.id) return true;
  const company = companyOf(own);
  return company !== null && companyOf(host)?.id === company.id;
}
