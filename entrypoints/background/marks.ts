import { browser } from 'wxt/browser';
import type { Handlers } from '../../utils/messages';
import { frameOf } from './sender';

/** Loads what marks others' messages into the frame that asks. */
export const marksHandlers: Pick<Handlers, 'marks.load'> = {
  'marks.load': async (_input, sender) => {
    const { tabId, frameId } = frameOf(sender);
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/content-scripts/marks.js'],
    });
    return { loaded: true };
  },
};
