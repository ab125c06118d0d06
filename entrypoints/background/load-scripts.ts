import { browser } from 'wxt/browser';
import type { Handlers } from '../../utils/messages';
import { frameOf } from './sender';

type Sender = Parameters<Handlers['engine.load']>[1];
type Name = 'core' | 'engine' | 'limits' | 'marks' | 'wire-finder';

/**
 * Loads content scripts, one after the other, into the frame that asks.
 *
 * @throws {BadRequestError} If it is no frame of a page.
 */
export async function loadScripts(sender: Sender, ...names: Name[]): Promise<{ loaded: true }> {
  const { tabId, frameId } = frameOf(sender);
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: names.map((name) => `/content-scripts/${name}.js` as const),
    injectImmediately: true,
  });
  return { loaded: true };
}
