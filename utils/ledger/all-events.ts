import { openEvents } from './opened';
import type { DatedEvent } from './pack';
import type { Ledger } from './schema';

/** Events opened at once. */
const STEP = 1000;

/**
 * Every event, oldest first, some at a time: an export of a large ledger is not to fill the memory.
 *
 * @throws {LedgerLockedError}
 */
export async function* allEvents(db: Ledger): AsyncGenerator<DatedEvent[]> {
  const ids = await db.boxes.orderBy('at').primaryKeys();
  for (let done = 0; done < ids.length; done += STEP) {
    const rows = await db.boxes.bulkGet(ids.slice(done, done + STEP));
    yield openEvents(
      rows.filter((row) => row !== undefined),
      db,
    );
  }
}
