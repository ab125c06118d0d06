import { browser } from 'wxt/browser';
import type { Handlers } from '../../utils/messages';
import { frameOf } from './sender';

/** Loads all detectors into the frame that asks. */
export const engineHandlers: Pick<Handlers, 'engine.load'> = {
  'engine.load': async (_input, sender) => {
    const { tabId, frameId } = frameOf(sender);
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/content-scripts/engine.js'],
      injectImmediately: true,
    });
    return { loaded: true };
  },
};
