import type { Browser } from 'wxt/browser';
import { BadRequestError } from '../../utils/errors';
import { guardedSite } from '../../utils/guarded-site';
import { frameOf } from './sender';

/**
 * Makes sure that a guard speaks for its own site: that of its frame; of a frame without an address of its own, that
 * of the page around it.
 *
 * @param site Id of the site it says it speaks for.
 * @throws {BadRequestError} If it speaks for another.
 */
export async function assertOwnSite(
  sender: Browser.runtime.MessageSender,
  site: unknown,
): Promise<void> {
  frameOf(sender);
  const urls = [sender.url, sender.tab?.url].filter((known) => known?.startsWith('https:'));
  const sites = await Promise.all(urls.map((known) => guardedSite(known!)));
  if (!sites.some((known) => known?.id === site)) throw new BadRequestError('Not its own site');
}
