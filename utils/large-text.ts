import { browser } from 'wxt/browser';

/** Key in `storage.local`: whether pages of ours are shown at 125 %. */
const KEY = 'largeText';

/** Shows the page in the size that was chosen; in the usual one if storage is away. */
export async function applyTextSize(): Promise<boolean> {
  const stored = await browser.storage.local.get(KEY).catch((): Record<string, unknown> => ({}));
  const large = stored[KEY] === true;
  document.documentElement.classList.toggle('large', large);
  return large;
}

/** @throws {Error} With the browser's message, if it cannot be kept. */
export async function setLargeText(large: boolean): Promise<void> {
  document.documentElement.classList.toggle('large', large);
  await browser.storage.local.set({ [KEY]: large });
}
