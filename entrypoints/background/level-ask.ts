import { browser } from 'wxt/browser';
import { BadRequestError } from '../../utils/errors';
import type { Handlers } from '../../utils/messages';
import { type DataType, dataTypes } from '../../utils/pii/finding';
import { allowed } from '../../utils/protection/allowed';
import { steadyNow } from '../../utils/protection/clock';
import { levelIn } from '../../utils/protection/level';
import { asks, type SendRequest } from '../../utils/protection/requests';
import { letGo } from '../../utils/settings';
import { theKeeper } from './level-keep';
import { allowSpending } from './limits';
import { isOpen } from './lock';
import { countPermit } from './permits';
import { assertOwnPage } from './sender';
import { assertOwnSite } from './sender-sites';

/** In memory alone: what a child wanted to send is nobody's business afterwards, masked or not. */
const KEY = 'asked';
/** Longest preview kept, in UTF-16 code units. */
const LONGEST = 2000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** “Ask a parent”: a guard asks, a page of ours takes the PIN, the guard hears through storage. */
export const askHandlers: Pick<Handlers, 'level.ask' | 'level.asked' | 'level.let-go'> = {
  'level.ask': async (input, sender) => {
    const request = parseRequest(input);
    if (!request) throw new BadRequestError('Not a request');
    await assertOwnSite(sender, request.site);
    const { levels } = await theKeeper().settle();
    const verdict = allowed(request.about ?? 'send', levelIn(levels, request.site), true);
    if (verdict !== 'pin') return { asked: false };
    await browser.storage.session.set({ [KEY]: request });
    await openPage(`/lock.html?ask=${request.id}`);
    return { asked: true };
  },
  'level.asked': async (id, sender) => {
    assertOwnPage(sender);
    return pending(id);
  },
  'level.let-go': async (id, sender) => {
    assertOwnPage(sender);
    const request = await pending(id);
    const { lock } = (await theKeeper().settle()).agreement;
    if (!request || !lock || !(await isOpen())) return { done: false };
    await browser.storage.session.remove(KEY);
    // Its pages as well as its buttons, for a while.
    if (request.about === 'spend') await allowSpending(request.site);
    await letGo.setValue(request.id);
    await countPermit(request.about ?? 'send', steadyNow());
    return { done: true };
  },
};

async function pending(id: unknown): Promise<SendRequest | null> {
  const request = (await browser.storage.session.get(KEY))[KEY] as SendRequest | undefined;
  return request?.id === id && request ? request : null;
}

/** A window of its own in front of the room; where there are none, as on Android, a tab. */
async function openPage(path: string): Promise<void> {
  const url = browser.runtime.getURL('/') + path.slice(1);
  if (!browser.windows) return void (await browser.tabs.create({ url }));
  await browser.windows.create({ url, type: 'popup', width: 460, height: 640 });
}

function parseRequest(input: unknown): SendRequest | null {
  if (typeof input !== 'object' || input === null) return null;
  const { id, site, about = 'send', types, preview } = input as Record<string, unknown>;
  const texts = [id, site, preview].every(
    (text) => typeof text === 'string' && text.length <= LONGEST,
  );
  if (!texts || !Array.isArray(types) || !UUID.test(id as string)) return null;
  const known = types.filter((type): type is DataType => dataTypes.includes(type as DataType));
  const named = asks.find((one) => one === about);
  if (!named) return null;
  return {
    id: id as string,
    site: site as string,
    about: named,
    types: known,
    preview: preview as string,
  };
}
