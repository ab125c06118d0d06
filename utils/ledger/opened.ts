import { contentKeys } from './content-keys';
import { openEvent } from './event-row';
import type { DatedEvent } from './pack';
import type { EventRow, Ledger } from './schema';

/**
 * Opens events, in their order. One whose bytes were damaged is left out, and stays where it is.
 *
 * @throws {LedgerLockedError}
 */
export async function openEvents(rows: readonly EventRow[], db: Ledger): Promise<DatedEvent[]> {
  if (rows.length === 0) return [];
  const epochs = rows.flatMap(({ epoch, kept }) => (kept ? [epoch, kept.epoch] : [epoch]));
  const keys = await contentKeys(db, epochs);
  const events = await Promise.all(
    rows.map((row) =>
      openEvent(row, keys).catch((error: unknown) => {
        console.warn('Hushcart left out an event of the ledger.', error);
        return null;
      }),
    ),
  );
  return events.filter((event) => event !== null);
}
