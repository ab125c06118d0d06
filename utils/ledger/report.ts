import { browser } from 'wxt/browser';
import { ask } from '../messages';
import type { EventReport } from './event';
import { putInOutbox } from './outbox';

/** How long a message may wait for the ledger, in milliseconds. */
const WAIT = 200;

/**
 * Hands an event to the background, or puts it by when that does not answer in time. What happens in a private window
 * is kept nowhere.
 *
 * @returns Whether all is as it should be: on the disk one way or the other, unless the window is private.
 */
export async function report(event: EventReport): Promise<boolean> {
  try {
    await inTime(ask('ledger.record', event), WAIT);
    return true;
  } catch {
    if (browser.extension?.inIncognitoContext) return true;
    return inTime(putInOutbox(event), WAIT).then(
      () => true,
      () => false, // Storage is away too: the guard tells the viewer.
    );
  }
}

async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
