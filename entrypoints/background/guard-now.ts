import { browser } from 'wxt/browser';
import { filesFor } from './sites';

/**
 * Guards what a tab shows of a host without waiting for the next load.
 *
 * @param record File that puts the record there.
 */
export async function guardNow(tabId: number, host: string, record: string): Promise<void> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => [location.hostname, Symbol.for('hushcart.site') in globalThis] as const,
  });
  for (const { frameId, result } of frames) {
    const [at, isGuarded] = result ?? [];
    if (at !== host) continue;
    const files = isGuarded ? [record] : filesFor(record);
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: files.map((file) => `/${file}` as '/content-scripts/guard.js'),
      injectImmediately: true,
    });
  }
}
