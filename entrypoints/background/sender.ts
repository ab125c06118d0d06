import { type Browser, browser } from 'wxt/browser';
import { BadRequestError } from '../../utils/errors';

/** The frame of a page that a guard speaks from. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/**
 * Makes sure that a page of ours asks: popup, settings. Guards live in pages of others.
 *
 * @throws {BadRequestError} If it is anybody else. The address is the browser's word, not the sender's; whether
 * there is a tab says nothing, as our pages may be open in one.
 */
export function assertOwnPage({ id, url }: Browser.runtime.MessageSender): void {
  if (id !== browser.runtime.id || !url?.startsWith(browser.runtime.getURL('/'))) {
    throw new BadRequestError('Not a page of Hushcart');
  }
}

/**
 * Where a guard's request comes from.
 *
 * @throws {BadRequestError} If it is no frame of a page, or not ours.
 */
export function frameOf({ id, tab, frameId }: Browser.runtime.MessageSender): Frame {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) {
    throw new BadRequestError('Not a guard');
  }
  return { tabId: tab.id, frameId };
}

/**
 * Makes sure that a guard or a page of ours asks.
 *
 * @throws {BadRequestError} If it is anybody else.
 */
export function assertOurs(sender: Browser.runtime.MessageSender): void {
  if (sender.tab) frameOf(sender);
  else assertOwnPage(sender);
}
