import { browser } from 'wxt/browser';
import { BadRequestError } from '../../utils/errors';
import type { Handlers } from '../../utils/messages';

/** Loads the phone plans of all regions into the frame that asks. */
export const phoneHandlers: Pick<Handlers, 'phones.load'> = {
  'phones.load': async (_input, { tab, frameId }) => {
    if (tab?.id === undefined || frameId === undefined) throw new BadRequestError('Not a frame');
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: ['/content-scripts/phones.js'],
      injectImmediately: true,
    });
    return { loaded: true };
  },
};
