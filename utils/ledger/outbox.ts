import { browser } from 'wxt/browser';
import type { EventReport, LedgerEvent } from './event';
import { parseLedgerEvent } from './parse';

/** One key per event and state: frames that write at once, or a drain under way, overwrite nothing. */
const PREFIX = 'outbox:';

/**
 * Puts an event by until the background is back.
 *
 * Without its sample: `storage.local` is not sealed.
 */
export async function putInOutbox(event: EventReport): Promise<void> {
  const key = `${PREFIX}${event.id}:${event.action}`;
  await browser.storage.local.set({ [key]: { ...event, sample: null } });
}

/**
 * Hands every waiting event to `record` and removes it once that is done; what fails stays for the next time.
 *
 * @returns How many were handed over.
 * @throws What `record` threw first, after the others have had their turn.
 */
export async function drainOutbox(record: (event: LedgerEvent) => Promise<void>): Promise<number> {
  let drained = 0;
  const errors: unknown[] = [];
  for (const [key, value] of Object.entries(await browser.storage.local.get(null))) {
    if (!key.startsWith(PREFIX)) continue;
    const event = parseLedgerEvent(value);
    try {
      if (event) await record(event);
      await browser.storage.local.remove(key);
      drained++;
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
  return drained;
}

/** Throws away what waits. */
export async function emptyOutbox(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => key.startsWith(PREFIX)));
}
