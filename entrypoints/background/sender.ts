import { type Browser, browser } from 'wxt/browser';
import { BadRequestError } from '../../utils/errors';

/** The frame of a page that a guard speaks from. */
export interface Frame {
  tabId: number;
  frameId: number;
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
