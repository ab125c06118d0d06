import { ask } from '../messages';
import type { EventReport } from './event';
import { putInOutbox } from './outbox';

/** How long a message may wait for the ledger, in milliseconds. */
const WAIT = 200;

/**
 * Hands an event to the background, or puts it by when that does not answer in time.
 *
 * @returns Whether it is on the disk one way or the other.
 */
export async function report(event: EventReport): Promise<boolean> {
  try {
    await inTime(ask('ledger.record', event), WAIT);
    return true;
  } catch {
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
