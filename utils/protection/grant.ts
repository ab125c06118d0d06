import { browser } from 'wxt/browser';
import { steadyNow } from './clock';

/** How long the lock stays open once the PIN was right, in milliseconds. */
export const OPEN_FOR = 5 * 60_000;

const KEY = 'openUntil';

/** Opens the lock for a while; in memory alone, so a restart closes it. */
export async function openGrant(): Promise<void> {
  await browser.storage.session.set({ [KEY]: steadyNow() + OPEN_FOR });
}

export async function closeGrant(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** How much longer the lock is open, in milliseconds; 0: it is shut. */
export async function grantLeft(): Promise<number> {
  const until = (await browser.storage.session.get(KEY))[KEY];
  const left = typeof until === 'number' ? until - steadyNow() : 0;
  // More than it ever was is a clock turned back.
  return left > 0 && left <= OPEN_FOR ? left : 0;
}
