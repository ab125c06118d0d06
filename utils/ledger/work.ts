import { type Browser, browser } from 'wxt/browser';
import type { Progress, Watch } from './progress';

/** Where pages see how far the background's long work is; in memory, gone with the browser. */
const WORK = 'ledgerWork';
/** Progress is told so often at most, in milliseconds. */
const TELL = 150;

let stop: AbortController | null = null;

/**
 * Does long work in the background, one at a time: pages see its progress, and may stop it.
 *
 * @returns `null` if it was stopped.
 */
export async function work<T>(act: (watch: Watch) => Promise<T>): Promise<T | null> {
  stop?.abort();
  const mine = new AbortController();
  stop = mine;
  let told = 0;
  const progress = (progress: Progress) => {
    if (Date.now() - told < TELL) return;
    told = Date.now();
    void browser.storage.session.set({ [WORK]: progress }).catch(() => {});
  };
  try {
    return await act({ progress, signal: mine.signal });
  } catch (error) {
    if (mine.signal.aborted) return null;
    throw error;
  } finally {
    if (stop === mine) stop = null;
    await browser.storage.session.remove(WORK).catch(() => {});
  }
}

/** Stops it between two steps. */
export function stopWork(): void {
  stop?.abort();
}

/** Calls back with the progress of the work under way, `null` once it is over; answers how to stop that. */
export function watchWork(onChange: (progress: Progress | null) => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area !== 'session' || !changes[WORK]) return;
    onChange((changes[WORK].newValue as Progress | undefined) ?? null);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
