import { browser } from 'wxt/browser';
import type { LedgerEvent } from './event';
import { parseLedgerEvent } from './parse';

/** One key per event, so that frames writing at once do not overwrite each other. */
const PREFIX = 'outbox:';

/**
 * Puts an event by until the background is back; in its place if it is there already.
 *
 * Without its sample: `storage.local` is not sealed.
 */
export async function putInOutbox(event: LedgerEvent): Promise<void> {
  await browser.storage.local.set({ [PREFIX + event.id]: { ...event, sample: null } });
}

/**
 * Hands every waiting event to `record` and removes it once that is done; what fails stays for the next time.
 *
 * @returns How many were handed over.
 */
export async function drainOutbox(record: (event: LedgerEvent) => Promise<void>): Promise<number> {
  let drained = 0;
  for (const [key, value] of Object.entries(await browser.storage.local.get(null))) {
    if (!key.startsWith(PREFIX)) continue;
    const event = parseLedgerEvent(value);
    if (event) await record(event);
    await browser.storage.local.remove(key);
    drained++;
  }
  return drained;
}
