import { browser } from 'wxt/browser';
import type { Handlers } from '../../utils/messages';
import { frameOf } from './sender';

/** Loads the phone plans of all regions into the frame that asks. */
export const phoneHandlers: Pick<Handlers, 'phones.load'> = {
  'phones.load': async (_input, sender) => {
    const { tabId, frameId } = frameOf(sender);
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/content-scripts/phones.js'],
      injectImmediately: true,
    });
    return { loaded: true };
  },
};
